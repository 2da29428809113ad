import { monthNumber, written } from "../../dates.js";
import { score, shortScore, t } from "../../language.js";
import { Lane, laneOf } from "./Lane.jsx";
import { roundUp, runs, ticks } from "./scale.js";

export const LEFT = 46;
const TOP = 20;
const PLOT = 150;
const AXIS = 20;
const SHORTEST_LINE = 3;

/** Cooperation above the line, conflict below it, their balance across; turning points dashed, events underneath. */
export function Curve({ bars, first, last, width, turning, events, brush, label }) {
    const count = last - first + 1;
    const plot = width - LEFT;
    const x = (month) => LEFT + ((month - first) / count) * plot;
    const most = roundUp(Math.max(...bars.map((bar) => Math.max(bar.cooperation, -bar.conflict)), 0));
    const low = bars.some(({ conflict }) => conflict < 0) ? most : most / 10;
    const high = bars.some(({ cooperation }) => cooperation > 0) ? most : most / 10;
    const y = (value) => TOP + ((high - value) / (high + low)) * PLOT;
    const axis = TOP + PLOT;
    const lane = laneOf(events, x, first, last);
    const height = axis + AXIS + lane.height;
    const levels = [high === most ? most : null, 0, low === most ? -most : null].filter((level) => level !== null);
    const turns = turning.filter(({ month }) => monthNumber(month) >= first && monthNumber(month) <= last);
    return (
        <svg
            class="curve"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            tabindex={0}
            role="application"
            aria-roledescription={t("timeline.role")}
            aria-label={label}
            data-test="curve"
            {...brush.handlers}
        >
            {levels.map((level) => (
                <g class="level">
                    <line x1={LEFT} x2={width} y1={y(level)} y2={y(level)} class={level === 0 ? "zero" : null} />
                    <text x={LEFT - 6} y={y(level) + 4}>
                        {level === 0 ? "0" : shortScore(level)}
                    </text>
                </g>
            ))}
            {ticks(first, last, plot).map(({ month, text }) => (
                <g class="tick">
                    <line x1={x(month)} x2={x(month)} y1={axis} y2={axis + 4} />
                    <text x={Math.min(x(month) + 2, width - 30)} y={axis + 15}>
                        {written(text)}
                    </text>
                </g>
            ))}
            {bars.map((bar) => (
                <Bar bar={bar} x={x} y={y} right={width} />
            ))}
            <path class="balance-line" d={balance(bars, x, y)} />
            {turns.map(({ month, before, after }) => (
                <g class="turn" data-test="turning-point">
                    <title>
                        {t("timeline.turn", { month: written(month), before: score(before), after: score(after) })}
                    </title>
                    <line x1={x(monthNumber(month))} x2={x(monthNumber(month))} y1={TOP - 4} y2={axis} />
                    <path d={`M${x(monthNumber(month))} ${TOP - 2}l-6 -10h12z`} />
                </g>
            ))}
            <Lane marks={lane.marks} top={axis + AXIS + 2} />
            <Looked brush={brush} x={x} top={TOP} bottom={axis} />
        </svg>
    );
}

function Bar({ bar, x, y, right }) {
    const from = x(bar.from);
    const wide = Math.max(1.5, Math.min(right, x(bar.from + bar.size)) - from - 1);
    const start = Math.max(LEFT, from);
    return (
        <g>
            {bar.cooperation > 0 && (
                <rect
                    class="cooperation"
                    x={start}
                    width={wide}
                    y={y(bar.cooperation)}
                    height={y(0) - y(bar.cooperation)}
                />
            )}
            {bar.conflict < 0 && (
                <rect class="conflict" x={start} width={wide} y={y(0)} height={y(bar.conflict) - y(0)} />
            )}
            {bar.cooperation === 0 && bar.conflict === 0 && (
                <rect class="flat" x={start} width={wide} y={y(0) - 1} height={2} />
            )}
        </g>
    );
}

/** The line of the balance; it breaks where nothing is told, and two bars make no line. */
function balance(bars, x, y) {
    const point = (bar) => `${x(bar.from + bar.size / 2).toFixed(1)} ${y(bar.cooperation + bar.conflict).toFixed(1)}`;
    return runs(bars)
        .filter((run) => run.length >= SHORTEST_LINE)
        .map((run) => `M${run.map(point).join("L")}`)
        .join("");
}

function Looked({ brush: { cursor, span }, x, top, bottom }) {
    if (span) {
        return <rect class="span" x={x(span[0])} width={x(span[1] + 1) - x(span[0])} y={top} height={bottom - top} />;
    }
    return cursor === null ? null : (
        <line class="cursor" x1={x(cursor + 0.5)} x2={x(cursor + 0.5)} y1={top} y2={bottom} />
    );
}
