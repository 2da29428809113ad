/** Edges by family made into one line for each pair: events and scores are added up. The strongest come first. */
export function pairsOf({ edges }) {
    const pairs = new Map();
    for (const { a, b, events, goldstein } of edges) {
        const key = a < b ? `${a} ${b}` : `${b} ${a}`;
        const pair = pairs.get(key) ?? { key, a: a < b ? a : b, b: a < b ? b : a, events: 0, goldstein: 0 };
        pair.events += events;
        pair.goldstein += goldstein ?? 0;
        pairs.set(key, pair);
    }
    return [...pairs.values()].sort((one, other) => other.events - one.events || (one.key < other.key ? -1 : 1));
}

/** Which side a pair is on: the mean score of its events, with a band around zero that is neither. */
export function sideOf({ goldstein, events }) {
    const mean = goldstein / events;
    if (Math.abs(mean) < 0.5) return "flat";
    return mean > 0 ? "cooperation" : "conflict";
}
