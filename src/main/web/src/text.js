// Offsets of the server count Unicode code points; strings of the browser count UTF-16 units.

/**
 * The text cut at the ends of all spans: pieces with the spans that cover them, in order. Spans that do not lie in the
 * text are left out. A piece tells which spans begin with it.
 */
export function pieces(text, spans) {
    const points = Array.from(text);
    const inside = spans.filter(({ start, end }) => start >= 0 && end > start && end <= points.length);
    const cuts = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
        (a, b) => a - b,
    );
    return cuts.slice(0, -1).map((from, i) => ({
        text: points.slice(from, cuts[i + 1]).join(""),
        covering: inside.filter(({ start, end }) => start <= from && end > from),
        beginning: inside.filter(({ start }) => start === from),
    }));
}

/** A piece of an address as it was before it was encoded, or as it stands where it is malformed. */
export function decoded(piece) {
    try {
        return decodeURIComponent(piece);
    } catch {
        return piece;
    }
}

/** A name that does not disturb the order of the words around it, whatever its script. */
export const isolated = (name) => `\u2068${name}\u2069`;

/** The address if it is one of the web, else null: nothing else may become a link. */
export function webAddress(text) {
    try {
        const url = new URL(text);
        return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
    } catch {
        return null;
    }
}
