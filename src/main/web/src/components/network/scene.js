import { place } from "./layout.js";
import { sideOf } from "./pairs.js";

const TOUCH_RADIUS = 6;
const LINES_WITHOUT_CROWD = 250;

/** The nodes, those with most events first, and the lines of a picture in their places. */
export function sceneOf(actors, pairs, before) {
    const most = Math.max(...actors.map(({ events }) => events), 1);
    const nodes = [...actors]
        .sort((one, other) => other.events - one.events || (one.code < other.code ? -1 : 1))
        .map(({ code, name, events }) => ({ code, name, radius: 4 + 12 * Math.sqrt(events / most) }));
    place(nodes, pairs, before);
    const byCode = new Map(nodes.map((node) => [node.code, node]));
    const strongest = pairs[0]?.events ?? 1;
    const room = Math.min(1, Math.sqrt(LINES_WITHOUT_CROWD / Math.max(1, pairs.length)));
    const lines = pairs
        .filter(({ a, b }) => a !== b && byCode.has(a) && byCode.has(b))
        .map((pair) => ({
            pair,
            from: byCode.get(pair.a),
            to: byCode.get(pair.b),
            side: sideOf(pair),
            width: 0.6 + 5 * room * Math.sqrt(pair.events / strongest),
            alpha: room + (1 - room) * Math.sqrt(pair.events / strongest) ** 3,
        }));
    return { nodes, lines, byCode, chosen: null, near: new Set() };
}

/** Lets a node stand out with its partners, or none. */
export function choose(scene, code) {
    const chosen = scene.byCode.get(code) ?? null;
    const near = scene.lines.flatMap(({ from, to }) => (from === chosen ? [to] : to === chosen ? [from] : []));
    return { ...scene, chosen, near: new Set(near) };
}

export function nodeAt({ nodes }, view, x, y) {
    return nodes.find((node) => {
        const [left, top] = view.screen(node);
        return Math.hypot(left - x, top - y) <= node.radius * view.dotScale + 2;
    });
}

/** The line next to a point of the screen. */
export function lineAt({ lines, chosen }, view, x, y) {
    let [nearest, least] = [null, TOUCH_RADIUS];
    for (const line of lines) {
        if (chosen && line.from !== chosen && line.to !== chosen) continue;
        const apart = distance(view.screen(line.from), view.screen(line.to), x, y) - line.width / 2;
        if (apart < least) [nearest, least] = [line, apart];
    }
    return nearest;
}

function distance([ax, ay], [bx, by], x, y) {
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
