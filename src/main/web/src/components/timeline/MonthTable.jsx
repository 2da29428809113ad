import { useState } from "preact/hooks";
import { written } from "../../dates.js";
import { number, score, t } from "../../language.js";

/** The figures behind a curve, for those who would rather read them. */
export function MonthTable({ months }) {
    const [open, setOpen] = useState(false);
    return (
        <details onToggle={(e) => setOpen(e.currentTarget.open)} data-test="month-table">
            <summary>{t("timeline.table")}</summary>
            {open && (
                <div class="table-box" tabIndex={0} role="region" aria-label={t("timeline.table")}>
                    <table>
                        <thead>
                            <tr>
                                {["month", "events", "cooperation", "conflict"].map((column) => (
                                    <th scope="col">{t(`column.${column}`)}</th>
                                ))}
                            </tr>
                        </thead>
                        <tbody>
                            {months.map(({ month, events, cooperation, conflict }) => (
                                <tr>
                                    <th scope="row">{written(month)}</th>
                                    <td class="figure">{number(events)}</td>
                                    <td class="figure">{score(cooperation)}</td>
                                    <td class="figure">{score(conflict)}</td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </div>
            )}
        </details>
    );
}
