// Drawing and handling of the network: sigma over graphology.
import { Graph } from "graphology";
import Sigma from "sigma";
import { place } from "./layout.js";
import { sideOf } from "./pairs.js";

const MOVE = 0.08;
const SIDES = ["cooperation", "conflict", "flat"];

function palette(element) {
  const style = getComputedStyle(element);
  const value = (name) => style.getPropertyValue(name).trim();
  return {
    node: value("--node"),
    chosen: value("--accent"),
    faded: value("--line"),
    label: value("--ink"),
    halo: value("--paper"),
    font: value("--sans"),
    ...Object.fromEntries(SIDES.map((side) => [side, value(`--edge-${side}`)])),
  };
}

/** A label with a halo, so that it can be read over the lines. */
function drawLabel(colors) {
  return (context, { label, x, y, size }, { labelSize, labelFont }) => {
    if (!label) return;
    context.font = `600 ${labelSize}px ${labelFont}`;
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = colors().halo;
    context.fillStyle = colors().label;
    context.strokeText(label, x + size + 3, y + labelSize / 3);
    context.fillText(label, x + size + 3, y + labelSize / 3);
  };
}

/** Opens the picture in an element; nodes and pairs that are clicked are told to the two functions. */
export function openPicture(host, { onNode, onPair }) {
  const graph = new Graph({ type: "undirected" });
  const places = new Map();
  let colors = palette(host);
  let chosen = null;
  let dragged = null;
  const label = drawLabel(() => colors);
  const near = (node) => node === chosen || graph.areNeighbors(node, chosen);

  const sigma = new Sigma(graph, host, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    hideEdgesOnMove: false,
    labelDensity: 0.6,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 5,
    labelSize: 12,
    labelFont: colors.font,
    defaultDrawNodeLabel: label,
    defaultDrawNodeHover: label,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    zIndex: true,
    nodeReducer: (node, data) => {
      if (chosen === null) return { ...data, color: colors.node };
      if (node === chosen) return { ...data, color: colors.chosen, zIndex: 2, forceLabel: true };
      return near(node) ? { ...data, color: colors.node, zIndex: 1, forceLabel: true } : { ...data, color: colors.faded, label: null };
    },
    edgeReducer: (edge, data) => {
      const hidden = chosen !== null && !graph.extremities(edge).includes(chosen);
      return { ...data, color: colors[data.side], hidden };
    },
  });

  sigma.on("clickNode", ({ node }) => onNode(node));
  sigma.on("clickEdge", ({ edge }) => onPair(graph.getEdgeAttributes(edge)));
  sigma.on("clickStage", () => onNode(null));
  for (const [event, cursor] of [["enterNode", "pointer"], ["enterEdge", "pointer"], ["leaveNode", ""], ["leaveEdge", ""]]) {
    sigma.on(event, () => {
      host.style.cursor = cursor;
    });
  }
  sigma.on("downNode", ({ node }) => {
    dragged = node;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on("moveBody", ({ event }) => {
    if (dragged === null) return;
    const at = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, at);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const release = () => {
    dragged = null;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);

  function show(nodes, pairs) {
    graph.forEachNode((code, { x, y }) => places.set(code, { x, y }));
    const next = new Graph({ type: "undirected" });
    const most = Math.max(...nodes.map(({ events }) => events), 1);
    nodes.forEach(({ code, name, events }, rank) => {
      next.addNode(code, { label: name, rank, size: 3 + 13 * Math.sqrt(events / most) });
    });
    const strongest = pairs[0]?.events ?? 1;
    for (const pair of pairs) {
      if (pair.a === pair.b || !next.hasNode(pair.a) || !next.hasNode(pair.b)) continue;
      next.addEdge(pair.a, pair.b, { ...pair, side: sideOf(pair), size: 0.6 + 5 * Math.sqrt(pair.events / strongest) });
    }
    place(next, places);
    sigma.setCustomBBox(null);
    graph.clear();
    graph.import(next);
  }

  const camera = sigma.getCamera();
  return {
    show,
    select(code) {
      chosen = code !== null && graph.hasNode(code) ? code : null;
      sigma.refresh();
    },
    recolor() {
      colors = palette(host);
      sigma.refresh();
    },
    move(x, y) {
      const { ratio, ...at } = camera.getState();
      camera.setState({ x: at.x + x * MOVE * ratio, y: at.y - y * MOVE * ratio });
    },
    zoom: (by) => camera.animate({ ratio: camera.getBoundedRatio(camera.getState().ratio / by) }, { duration: 120 }),
    whole: () => camera.animatedReset({ duration: 120 }),
    close: () => sigma.kill(),
  };
}
