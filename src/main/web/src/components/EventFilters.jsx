import { named, t } from "../language.js";
import { RelationChoice } from "./RelationChoice.jsx";

const MODALITIES = ["actual", "planned", "hypothetical", "negated"];
// A year that is being typed passes through 0002 and 0020.
const FIRST_YEAR = "1000";

/** The year that the two days enclose, if they enclose just one. */
function yearOf({ from, to }) {
    const year = from.slice(0, 4);
    return from === `${year}-01-01` && to === `${year}-12-31` ? year : "";
}

/** Narrows the events of a pair by time, relation and modality; a change shows at once and in the address. */
export function EventFilters({ filters, filter, months, relations }) {
    const years = [...new Set(months.filter(({ events }) => events).map(({ month }) => month.slice(0, 4)))]
        .sort()
        .reverse();
    const year = yearOf(filters);
    const set =
        (name) =>
        ({ target: { value } }) =>
            filter({ [name]: value });
    const setDay = (name) => (event) =>
        (event.target.value === "" || event.target.value >= FIRST_YEAR) && set(name)(event);
    return (
        <form class="filters" aria-label={t("filters.label")} onSubmit={(e) => e.preventDefault()} data-test="filters">
            <label>
                {t("filters.year")}
                <select
                    value={year}
                    onChange={({ target: { value } }) =>
                        filter({ from: value && `${value}-01-01`, to: value && `${value}-12-31` })
                    }
                    data-test="year"
                >
                    <option value="">{t("filters.anyYear")}</option>
                    {years.map((value) => (
                        <option value={value}>{value}</option>
                    ))}
                </select>
            </label>
            <label>
                {t("filters.from")}
                <input
                    type="date"
                    value={filters.from}
                    max={filters.to || null}
                    onChange={setDay("from")}
                    data-test="from"
                />
            </label>
            <label>
                {t("filters.to")}
                <input
                    type="date"
                    value={filters.to}
                    min={filters.from || null}
                    onChange={setDay("to")}
                    data-test="to"
                />
            </label>
            <RelationChoice
                family={filters.family}
                relation={filters.relation}
                relations={relations}
                onChange={filter}
            />
            <label>
                {t("filters.modality")}
                <select value={filters.modality} onChange={set("modality")} data-test="modality">
                    <option value="">{t("filters.any")}</option>
                    {MODALITIES.map((name) => (
                        <option value={name}>{named("modality", name)}</option>
                    ))}
                </select>
            </label>
            {Object.values(filters).some(Boolean) && (
                <button
                    type="button"
                    onClick={() => filter({ from: "", to: "", family: "", relation: "", modality: "" })}
                    data-test="clear"
                >
                    {t("filters.clear")}
                </button>
            )}
        </form>
    );
}
