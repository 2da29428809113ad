import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

const STEPS = 100;
const STEPS_WHEN_KNOWN = 50;
const STEPS_APART = 15;
const REST = 0.005;

/**
 * Places nodes by the forces of their pairs, the same each time. Nodes that were shown before begin where they were,
 * so that a picture moves and does not jump when the period changes.
 *
 * @param nodes with `code` and `radius`; they are given `x` and `y`
 * @param before the places of the picture before, by code
 */
export function place(nodes, pairs, before) {
    const codes = new Set(nodes.map(({ code }) => code));
    const strongest = Math.max(...pairs.map(({ events }) => events), 1);
    const links = pairs
        .filter(({ a, b }) => a !== b && codes.has(a) && codes.has(b))
        .map(({ a, b, events }) => ({ source: a, target: b, weight: Math.sqrt(events / strongest) }));
    const known = nodes.filter((node) => Object.assign(node, before.get(node.code)) && before.has(node.code)).length;
    const spread = 100 + 34 * Math.sqrt(nodes.length);
    const pull = 0.06 + links.length / (nodes.length * 400);
    const steps = known > nodes.length / 2 ? STEPS_WHEN_KNOWN : STEPS;
    forceSimulation(nodes)
        .force(
            "link",
            forceLink(links)
                .id(({ code }) => code)
                .distance(({ weight }) => spread * (0.9 - 0.6 * weight))
                .strength(({ weight }) => 0.02 + 0.5 * weight),
        )
        .force(
            "charge",
            forceManyBody()
                .strength(-spread * 1.1)
                .theta(1.2),
        )
        .force("x", forceX().strength(pull * 0.7))
        .force("y", forceY().strength(pull))
        .alpha(known > nodes.length / 2 ? 0.3 : 1)
        .alphaDecay(1 - REST ** (1 / steps))
        .stop()
        .tick(steps)
        .force(
            "collide",
            forceCollide(({ radius }) => radius + 6),
        )
        .tick(STEPS_APART);
}
