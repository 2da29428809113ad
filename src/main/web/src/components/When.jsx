import { written } from "../dates.js";
import { t } from "../language.js";

/** What a date is: a day, a span, or no more than the day of publication. */
export function precision({ date, earliest, latest }) {
    if (date) return date.length === 10 ? "day" : "span";
    return earliest || latest ? "range" : "none";
}

function words({ date, earliest, latest, dateSource }) {
    if (date) return written(date);
    if (latest && (dateSource === "publication" || !earliest)) return t("when.by", { day: written(latest) });
    if (earliest && latest) return t("when.between", { from: written(earliest), to: written(latest) });
    return t(earliest ? "when.since" : "when.none", { day: written(earliest) });
}

/** A date with a mark that shows how sure it is: a dot for a day, a bar for a span, hollow where the text gives none. */
export function When({ of: event }) {
    const kind = precision(event);
    const source = t(`when.source.${event.dateSource ?? "publication"}`);
    return (
        <span class={`when when-${kind}`} title={source}>
            <svg width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
                {kind === "day" ? (
                    <circle cx="7" cy="5" r="3.5" />
                ) : (
                    <rect x="1" y="2.5" width="12" height="5" rx="2.5" />
                )}
            </svg>
            <time dateTime={event.date ?? undefined}>{words(event)}</time>
        </span>
    );
}
