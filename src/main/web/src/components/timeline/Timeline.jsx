import { monthNumber, monthText, written } from "../../dates.js";
import { score, t } from "../../language.js";
import { Nothing } from "../Answer.jsx";
import { Curve, LEFT } from "./Curve.jsx";
import { Overview } from "./Overview.jsx";
import { aligned, buckets, bucketSize, monthSpan } from "./scale.js";
import { MonthTable } from "./MonthTable.jsx";
import { useBrush } from "./useBrush.js";
import { useWidth } from "./useWidth.js";

const UNITS = { 1: "month", 3: "quarter", 12: "year" };

/**
 * A relationship over time. `from` and `to` are the months of the period that is shown, null for all; `onPeriod` is
 * told the months of another, or nulls.
 */
export function Timeline({ months, turning = [], method, events = [], from = null, to = null, onPeriod = null }) {
    const told = months.filter((month) => month.events > 0);
    return told.length ? (
        <Shown {...{ months: told, turning, method, events, from, to, onPeriod }} />
    ) : (
        <Nothing>{t("timeline.nothing")}</Nothing>
    );
}

function Shown({ months, turning, method, events, from, to, onPeriod }) {
    const [box, width] = useWidth();
    const whole = monthSpan(months);
    const chosen = from !== null || to !== null;
    const start = from === null ? whole.first : monthNumber(from);
    const end = Math.max(start, to === null ? whole.last : monthNumber(to));
    const size = bucketSize(end - start + 1, width - LEFT);
    const bars = buckets(months, start, end, size);
    const { first, last } = aligned(start, end, size);
    const count = last - first + 1;
    const pick = (one, other) => onPeriod?.(monthText(one), monthText(other));
    const brush = useBrush({ first, count, step: size, left: LEFT, width: width - LEFT, onPick: pick });
    const looked =
        brush.cursor === null
            ? null
            : bars.find((bar) => brush.cursor >= bar.from && brush.cursor < bar.from + bar.size);
    const label = t("timeline.label", { from: written(monthText(start)), to: written(monthText(end)) });
    return (
        <figure class="timeline" data-test="timeline">
            <div class="timeline-head">
                <ul class="legend">
                    <li class="cooperation">{t("timeline.cooperation")}</li>
                    <li class="conflict">{t("timeline.conflict")}</li>
                    <li class="balance-key">{t("timeline.balance")}</li>
                    {turning.length > 0 && <li class="turn-key">{t("timeline.turning")}</li>}
                </ul>
                <p class="readout" aria-live="polite" data-test="readout">
                    <Readout brush={brush} bar={looked} hint={onPeriod && !chosen} />
                </p>
                {chosen && onPeriod && (
                    <button type="button" onClick={() => onPeriod(null, null)} data-test="all-time">
                        {t("timeline.all")}
                    </button>
                )}
            </div>
            <div ref={box} class="timeline-box">
                {width > LEFT && (
                    <>
                        <Curve {...{ bars, first, last, width, turning, events, brush, label }} />
                        {chosen && onPeriod && (
                            <Overview {...{ months, ...whole, width, from: start, to: end, onPick: pick }} />
                        )}
                    </>
                )}
            </div>
            <figcaption class="soft">
                {turning.length > 0 && (
                    <ul class="turns">
                        {turning.map(({ month, before, after }) => (
                            <li>
                                {t("timeline.turn", {
                                    month: written(month),
                                    before: score(before),
                                    after: score(after),
                                })}
                            </li>
                        ))}
                    </ul>
                )}
                <p>{t(`timeline.by.${UNITS[size]}`)}</p>
                {(method || events.length > 0) && (
                    <details>
                        <summary>{t("timeline.about")}</summary>
                        <p>
                            {events.length > 0 && t("timeline.marks")} {method}
                        </p>
                    </details>
                )}
                <MonthTable months={months} />
            </figcaption>
        </figure>
    );
}

function Readout({ brush: { cursor, span }, bar, hint }) {
    if (span) return t("timeline.span", { from: written(monthText(span[0])), to: written(monthText(span[1])) });
    if (cursor === null) return hint ? t("timeline.hint") : null;
    if (!bar) return t("timeline.gap", { month: written(monthText(cursor)) });
    const end = monthText(bar.from + bar.size - 1);
    const period = {
        1: () => written(end),
        3: () => `${written(monthText(bar.from))} \u2013 ${written(end)}`,
        12: () => end.slice(0, 4),
    };
    return t("timeline.readout", {
        period: period[bar.size](),
        events: t("events", { n: bar.events }),
        cooperation: score(bar.cooperation),
        conflict: score(bar.conflict),
    });
}
