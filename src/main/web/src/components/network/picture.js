// Handling of the network: pointers and wheel move the view or a node, clicks choose.
import { palette } from "./drawing.js";
import { Screen } from "./screen.js";
import { choose, lineAt, nodeAt, sceneOf } from "./scene.js";
import { View } from "./view.js";

const CLICK_PIXELS = 5;
const STEP_PIXELS = 60;

/** Opens the picture on a canvas; nodes (or null) and pairs that are clicked are told to the two functions. */
export function openPicture(canvas, { onNode, onPair }) {
    const screen = new Screen(canvas);
    const view = new View();
    const pointers = new Map();
    let scene = sceneOf([], [], new Map());
    let colors = palette(canvas);
    let dragged = null;
    let moved = 0;
    let untouched = true;

    const repaint = () => screen.repaint(scene, view, colors);
    const follow = () => screen.follow(scene, view, colors, dragged);
    const point = (event) => {
        const box = canvas.getBoundingClientRect();
        return [event.clientX - box.left, event.clientY - box.top];
    };
    const fit = () => {
        if (scene.nodes.length) view.fit(scene.nodes);
        repaint();
    };
    const resized = new ResizeObserver(([{ contentRect }]) => {
        view.width = contentRect.width;
        view.height = contentRect.height;
        view.ratio = window.devicePixelRatio;
        if (untouched) fit();
        else repaint();
    });

    const down = (event) => {
        const at = point(event);
        canvas.setPointerCapture(event.pointerId);
        pointers.set(event.pointerId, at);
        moved = 0;
        dragged = pointers.size === 1 ? nodeAt(scene, view, ...at) : null;
    };
    const move = (event) => {
        const at = point(event);
        const before = pointers.get(event.pointerId);
        if (!before) {
            canvas.style.cursor = nodeAt(scene, view, ...at) || lineAt(scene, view, ...at) ? "pointer" : "grab";
            return;
        }
        const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
        const [dx, dy] = [at[0] - before[0], at[1] - before[1]];
        pointers.set(event.pointerId, at);
        moved += Math.abs(dx) + Math.abs(dy);
        untouched = false;
        if (dragged) {
            Object.assign(dragged, view.scene(...at));
        } else if (other) {
            const stretch =
                Math.hypot(at[0] - other[0], at[1] - other[1]) / Math.hypot(before[0] - other[0], before[1] - other[1]);
            view.zoom(stretch, ...other);
        } else {
            view.pan(dx, dy);
        }
        follow();
    };
    const up = (event) => {
        const clicked = pointers.delete(event.pointerId) && pointers.size === 0 && moved < CLICK_PIXELS;
        dragged = null;
        if (moved) repaint();
        if (!clicked || event.type === "pointercancel") return;
        const at = point(event);
        const node = nodeAt(scene, view, ...at);
        const line = node ? null : lineAt(scene, view, ...at);
        if (line) onPair(line.pair);
        else onNode(node?.code ?? null);
    };
    const zoom = (by, ...at) => {
        untouched = false;
        view.zoom(by, ...at);
        follow();
    };
    // The wheel goes on scrolling the page until the picture has been chosen.
    const wheel = (event) => {
        if (!event.ctrlKey && document.activeElement !== canvas) return;
        event.preventDefault();
        zoom(Math.exp(-event.deltaY / 400), ...point(event));
    };
    for (const [name, listener] of Object.entries({
        pointerdown: down,
        pointermove: move,
        pointerup: up,
        pointercancel: up,
        wheel,
    })) {
        canvas.addEventListener(name, listener);
    }
    resized.observe(canvas);

    return {
        show(nodes, pairs) {
            const before = new Map(scene.nodes.map(({ code, x, y }) => [code, { x, y }]));
            scene = sceneOf(nodes, pairs, before);
            untouched = true;
            fit();
        },
        select(code) {
            scene = choose(scene, code);
            repaint();
        },
        recolor() {
            colors = palette(canvas);
            repaint();
        },
        move(x, y) {
            untouched = false;
            view.pan(-x * STEP_PIXELS, -y * STEP_PIXELS);
            follow();
        },
        zoom,
        whole() {
            untouched = true;
            fit();
        },
        close: () => resized.disconnect(),
    };
}
