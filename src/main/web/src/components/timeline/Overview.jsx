import { t } from "../../language.js";
import { LEFT } from "./Curve.jsx";
import { aligned, buckets, bucketSize } from "./scale.js";
import { useBrush } from "./useBrush.js";

const HEIGHT = 30;

/** All of time as a strip, with the period that is shown; drag over it to choose another. */
export function Overview({ months, first: begin, last: end, width, from, to, onPick }) {
    const plot = width - LEFT;
    const size = bucketSize(end - begin + 1, plot);
    const { first, last } = aligned(begin, end, size);
    const count = last - first + 1;
    const x = (month) => LEFT + ((month - first) / count) * plot;
    const brush = useBrush({ first, count, step: size, left: LEFT, width: plot, onPick });
    const bars = buckets(months, first, last, size);
    const most = Math.max(...bars.map(({ events }) => events), 1);
    const [left, right] = brush.span ?? [Math.max(from, first), Math.min(to, last)];
    return (
        <svg
            class="overview"
            width={width}
            height={HEIGHT}
            tabindex={0}
            role="application"
            aria-label={t("timeline.overview")}
            data-test="overview"
            {...brush.handlers}
        >
            {bars.map((bar) => {
                const tall = Math.max(1, (bar.events / most) * (HEIGHT - 4));
                const start = Math.max(LEFT, x(bar.from));
                return (
                    <rect
                        class="flat"
                        x={start}
                        width={Math.max(1, x(bar.from + bar.size) - start - 0.5)}
                        y={HEIGHT - tall}
                        height={tall}
                    />
                );
            })}
            <rect class="span" x={x(left)} width={x(right + 1) - x(left)} y={0.5} height={HEIGHT - 1} />
            {brush.cursor !== null && !brush.span && (
                <line class="cursor" x1={x(brush.cursor + 0.5)} x2={x(brush.cursor + 0.5)} y1={0} y2={HEIGHT} />
            )}
        </svg>
    );
}
