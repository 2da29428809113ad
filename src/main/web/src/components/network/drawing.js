// Painting a network on a canvas: lines, dots, and as many names as find room.
const SIDES = ["flat", "conflict", "cooperation"];
const NAME_LENGTH = 28;
const NAME_SIZE = 12;

/** The colors of the page, as they are now. */
export function palette(element) {
    const style = getComputedStyle(element);
    const value = (name) => style.getPropertyValue(name).trim();
    return {
        node: value("--node"),
        chosen: value("--accent"),
        faded: value("--line"),
        name: value("--ink"),
        halo: value("--paper"),
        font: `600 ${NAME_SIZE}px ${value("--sans")}`,
        sides: Object.fromEntries(SIDES.map((side) => [side, value(`--edge-${side}`)])),
    };
}

export function clear(context, view) {
    context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
}

/**
 * Paints a scene of `nodes` and `lines`, of which those next to the chosen node stand out; `view` takes places of the
 * scene to places on the screen.
 */
export function paint(context, { nodes, lines, chosen, near }, view, colors) {
    const shown = chosen ? lines.filter(({ from, to }) => from === chosen || to === chosen) : lines;
    for (const side of SIDES) {
        context.strokeStyle = colors.sides[side];
        for (const line of shown) if (line.side === side) stroke(context, line, view);
    }
    context.globalAlpha = 1;
    for (const node of nodes) {
        const [x, y] = view.screen(node);
        context.fillStyle = node === chosen ? colors.chosen : !chosen || near.has(node) ? colors.node : colors.faded;
        context.beginPath();
        context.arc(x, y, node.radius * view.dotScale, 0, 2 * Math.PI);
        context.fill();
    }
    names(context, chosen ? nodes.filter((node) => node === chosen || near.has(node)) : nodes, view, colors);
}

function stroke(context, { from, to, width, alpha }, view) {
    context.globalAlpha = alpha;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(...view.screen(from));
    context.lineTo(...view.screen(to));
    context.stroke();
}

/** Names, the nodes with most events first; one that would lie on another is left out. */
function names(context, nodes, view, colors) {
    context.font = colors.font;
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = colors.halo;
    context.fillStyle = colors.name;
    const taken = [];
    for (const node of nodes) {
        const [x, y] = view.screen(node);
        if (x < 0 || x > view.width || y < 0 || y > view.height) continue;
        node.text ??= shortened(node.name);
        node.textWidth ??= context.measureText(node.text).width;
        const apart = node.radius * view.dotScale + 3;
        const left = x + apart + node.textWidth <= view.width ? x + apart : x - apart - node.textWidth;
        const box = [left, y - NAME_SIZE, left + node.textWidth, y + NAME_SIZE];
        if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]))
            continue;
        taken.push(box);
        context.strokeText(node.text, left, y + NAME_SIZE / 3);
        context.fillText(node.text, left, y + NAME_SIZE / 3);
    }
}

function shortened(name) {
    const letters = Array.from(name);
    return letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH - 1).join("")}\u2026` : name;
}
