// What is on the canvas. Painting every line takes longer than a frame may where there is no graphics card, so while
// the view moves the last full painting is moved along, and while a node is dragged only its own lines are painted.
import { clear, paint } from "./drawing.js";

const REST_MILLIS = 90;

export class Screen {
    #canvas;
    #context;
    #kept = document.createElement("canvas");
    #keptPart = null;
    #without = null;
    #frame = 0;
    #rest = 0;

    constructor(canvas) {
        this.#canvas = canvas;
        this.#context = canvas.getContext("2d");
    }

    /** Paints everything with the next frame. */
    repaint(scene, view, colors) {
        clearTimeout(this.#rest);
        this.#next(() => this.#full(scene, view, colors));
    }

    /** Shows with the next frame where things have been moved to, and everything once they rest. */
    follow(scene, view, colors, dragged) {
        clearTimeout(this.#rest);
        if (!dragged) this.#rest = setTimeout(() => this.repaint(scene, view, colors), REST_MILLIS);
        this.#next(() => {
            if (!this.#keptPart || this.#without !== dragged) this.#keep(apart(scene, dragged), view, colors, dragged);
            this.#moved(view);
            if (dragged) paint(this.#context, alone(scene, dragged), view, colors);
        });
    }

    #next(work) {
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(work);
    }

    #full(scene, view, colors) {
        this.#keep(scene, view, colors, null);
        this.#moved(view);
    }

    #keep(scene, view, colors, without) {
        for (const canvas of [this.#kept, this.#canvas]) {
            const [width, height] = [Math.round(view.width * view.ratio), Math.round(view.height * view.ratio)];
            if (canvas.width !== width) canvas.width = width;
            if (canvas.height !== height) canvas.height = height;
        }
        const context = this.#kept.getContext("2d");
        clear(context, view);
        paint(context, scene, view, colors);
        this.#keptPart = view.part;
        this.#without = without;
    }

    #moved(view) {
        const grown = view.scale / this.#keptPart.scale;
        const [x, y] = view.screen(this.#keptPart);
        clear(this.#context, view);
        this.#context.drawImage(
            this.#kept,
            x - (view.width * grown) / 2,
            y - (view.height * grown) / 2,
            view.width * grown,
            view.height * grown,
        );
    }
}

const touches =
    (node) =>
    ({ from, to }) =>
        from === node || to === node;

/** A scene without a node and its lines. */
function apart(scene, node) {
    if (!node) return scene;
    return {
        ...scene,
        nodes: scene.nodes.filter((one) => one !== node),
        lines: scene.lines.filter((line) => !touches(node)(line)),
    };
}

/** Of a scene a node and its lines alone. */
function alone(scene, node) {
    return { ...scene, nodes: [node], lines: scene.lines.filter(touches(node)) };
}
