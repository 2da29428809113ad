import forceAtlas2 from "graphology-layout-forceatlas2";

const STEPS = 220;
const STEPS_WHEN_KNOWN = 60;

/**
 * Places the nodes of a graph by the forces of its edges, the same each time. Nodes that were shown before begin where
 * they were, so that a picture moves and does not jump when the period changes.
 */
export function place(graph, before) {
  const count = graph.order;
  let known = 0;
  graph.forEachNode((code) => {
    const turn = (2 * Math.PI * graph.getNodeAttribute(code, "rank")) / count;
    const at = before.get(code) ?? { x: 100 * Math.cos(turn), y: 100 * Math.sin(turn) };
    if (before.has(code)) known++;
    graph.mergeNodeAttributes(code, at);
  });
  forceAtlas2.assign(graph, {
    iterations: known > count / 2 ? STEPS_WHEN_KNOWN : STEPS,
    getEdgeWeight: (_, { events }) => Math.sqrt(events),
    settings: { ...forceAtlas2.inferSettings(count), gravity: 1.2, scalingRatio: 12, edgeWeightInfluence: 0.7, adjustSizes: false },
  });
}
