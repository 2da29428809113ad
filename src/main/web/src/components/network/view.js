// Which part of a scene is seen, and how large.
const MARGIN = 60;
const LEAST = 0.1;
const MOST = 12;

export class View {
    width = 1;
    height = 1;
    ratio = 1;
    scale = 1;
    x = 0;
    y = 0;

    screen({ x, y }) {
        return [(x - this.x) * this.scale + this.width / 2, (y - this.y) * this.scale + this.height / 2];
    }

    scene(x, y) {
        return { x: (x - this.width / 2) / this.scale + this.x, y: (y - this.height / 2) / this.scale + this.y };
    }

    /** The part that is seen now, to be compared with later. */
    get part() {
        const { x, y, scale } = this;
        return { x, y, scale };
    }

    /** Dots grow more slowly than the scene. */
    get dotScale() {
        return Math.min(2, Math.max(0.7, Math.sqrt(this.scale)));
    }

    /** Shows all nodes. */
    fit(nodes) {
        const bound = (pick, of) => pick(...nodes.map((node) => node[of]));
        const [left, right, top, bottom] = [
            bound(Math.min, "x"),
            bound(Math.max, "x"),
            bound(Math.min, "y"),
            bound(Math.max, "y"),
        ];
        this.x = (left + right) / 2;
        this.y = (top + bottom) / 2;
        const wide = (this.width - 2 * MARGIN) / Math.max(1, right - left);
        const tall = (this.height - MARGIN) / Math.max(1, bottom - top);
        this.scale = Math.max(LEAST, Math.min(2, wide, tall));
    }

    pan(dx, dy) {
        this.x -= dx / this.scale;
        this.y -= dy / this.scale;
    }

    /** Zooms so that the place under a point of the screen stays there. */
    zoom(by, x = this.width / 2, y = this.height / 2) {
        const before = this.scene(x, y);
        this.scale = Math.max(LEAST, Math.min(MOST, this.scale * by));
        const after = this.scene(x, y);
        this.x += before.x - after.x;
        this.y += before.y - after.y;
    }
}
