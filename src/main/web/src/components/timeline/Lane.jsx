import { dayNumber } from "../../dates.js";
import { precision } from "../When.jsx";

const ROW = 7;
const ROWS = 6;
const APART = 2;

/** Events by rows so that none hides another: each a dot for a day, a bar for a span, faded where no date is told. */
function placed(events, x, first, last) {
    const ends = [];
    const marks = [];
    for (const event of events) {
        const { earliest, latest } = event;
        if (!latest && !earliest) continue;
        const kind = precision(event);
        const begin = dayNumber(kind === "day" || !earliest ? (latest ?? earliest) : earliest);
        const end = dayNumber(latest ?? earliest);
        if (end < first || begin > last + 1) continue;
        const from = x(Math.max(begin, first));
        const wide = Math.max(4, x(Math.min(end, last + 1)) - from);
        const free = ends.findIndex((end) => end + APART <= from);
        const row = free >= 0 ? free : ends.length;
        if (row >= ROWS) continue;
        ends[row] = from + wide;
        marks.push({ event, kind, from, wide, row });
    }
    return { marks, rows: ends.length };
}

const byBegin = (a, b) => (a.earliest ?? a.latest ?? "").localeCompare(b.earliest ?? b.latest ?? "");

export function laneOf(events, x, first, last) {
    const { marks, rows } = placed([...events].sort(byBegin), x, first, last);
    return { marks, height: rows ? rows * ROW + 6 : 0 };
}

/** The events of the list under the curve; the list itself says them in words. */
export function Lane({ marks, top }) {
    return (
        <g class="lane" aria-hidden="true">
            {marks.map(({ event, kind, from, wide, row }) => {
                const { goldstein } = event.relation;
                const side = goldstein === null ? "flat" : goldstein < 0 ? "conflict" : "cooperation";
                return (
                    <rect
                        class={`${side} mark-${kind} mark-${event.modality}`}
                        x={from}
                        y={top + row * ROW}
                        width={wide}
                        height={4}
                        rx={2}
                    />
                );
            })}
        </g>
    );
}
