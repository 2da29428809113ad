import { useEffect, useState } from "preact/hooks";
import { monthNumber, monthText, written } from "../../dates.js";
import { t } from "../../language.js";

/** A period of months by two thumbs; its arrows move it by its own length. */
export function PeriodSlider({ first, last, from, to, onChange }) {
    const [least, most] = [monthNumber(first), monthNumber(last)];
    const bounded = (month) => Math.max(least, Math.min(most, month));
    const given = [from ? bounded(monthNumber(from)) : least, to ? bounded(monthNumber(to)) : most];
    const [period, setPeriod] = useState(given);
    useEffect(() => setPeriod(given), [from, to, first, last]);
    const [start, end] = period;
    const length = end - start + 1;
    const commit = ([one, other]) =>
        onChange({
            from: one === least && other === most ? "" : monthText(one),
            to: one === least && other === most ? "" : monthText(other),
        });
    const step = (by) => {
        const begin = Math.max(least, Math.min(most - length + 1, start + by));
        commit([begin, begin + length - 1]);
    };
    const share = (month) => `${(100 * (month - least)) / Math.max(1, most - least)}%`;
    const thumb = (value, set, name) => (
        <input
            type="range"
            min={least}
            max={most}
            value={value}
            aria-label={t(`network.${name}`)}
            aria-valuetext={written(monthText(value))}
            onInput={(e) => setPeriod(set(Number(e.target.value)))}
            onChange={(e) => commit(set(Number(e.target.value)))}
            data-test={`period-${name}`}
        />
    );
    return (
        <div class="period" role="group" aria-label={t("network.period")}>
            <button
                type="button"
                disabled={start <= least}
                onClick={() => step(-length)}
                aria-label={t("network.earlier")}
                data-test="earlier"
            >
                ‹
            </button>
            <div class="period-track">
                <span class="period-fill" style={{ left: share(start), right: `calc(100% - ${share(end)})` }} />
                {thumb(start, (month) => [Math.min(month, end), end], "from")}
                {thumb(end, (month) => [start, Math.max(month, start)], "to")}
            </div>
            <button
                type="button"
                disabled={end >= most}
                onClick={() => step(length)}
                aria-label={t("network.later")}
                data-test="later"
            >
                ›
            </button>
            <output data-test="period">
                {written(monthText(start))} – {written(monthText(end))}
            </output>
        </div>
    );
}
