import { t } from "../../language.js";
import { LEFT } from "./Curve.jsx";
import { buckets, bucketSize } from "./scale.js";
import { useBrush } from "./useBrush.js";

const HEIGHT = 30;

/** All of time as a strip, with the period that is shown; drag over it to choose another. */
export function Overview({ months, first, last, width, from, to, onPick }) {
  const count = last - first + 1;
  const plot = width - LEFT;
  const x = (month) => LEFT + ((month - first) / count) * plot;
  const brush = useBrush({ first, count, left: LEFT, width: plot, onPick });
  const bars = buckets(months, first, last, bucketSize(count, plot));
  const most = Math.max(...bars.map(({ events }) => events), 1);
  const [left, right] = brush.span ?? [from, to];
  return (
    <svg
      class="overview"
      width={width}
      height={HEIGHT}
      tabIndex={0}
      role="application"
      aria-label={t("timeline.overview")}
      data-test="overview"
      {...brush.handlers}
    >
      {bars.map((bar) => {
        const tall = Math.max(1, (bar.events / most) * (HEIGHT - 4));
        const start = Math.max(LEFT, x(bar.from));
        return <rect class="flat" x={start} width={Math.max(1, x(bar.from + bar.size) - start - 0.5)} y={HEIGHT - tall} height={tall} />;
      })}
      <rect class="span" x={x(left)} width={x(right + 1) - x(left)} y={0.5} height={HEIGHT - 1} />
      {brush.cursor !== null && !brush.span && (
        <line class="cursor" x1={x(brush.cursor + 0.5)} x2={x(brush.cursor + 0.5)} y1={0} y2={HEIGHT} />
      )}
    </svg>
  );
}
