import { useState } from "preact/hooks";
import { useAnswer } from "../../api.js";
import { t } from "../../language.js";
import { Answer, Nothing } from "../Answer.jsx";
import { Term } from "./Term.jsx";

const ROWS = 100;

/** The answer to a query, to look at and to take away. */
export function Results({ json, csv }) {
    const answer = useAnswer(json);
    return (
        <section class="results" aria-label={t("results.label")} data-test="results">
            <Answer answer={answer}>
                {(data) => (
                    <>
                        <p class="facts">
                            <strong role="status">{counted(data)}</strong>
                            {data.results && (
                                <a href={csv} download="entente.csv" data-test="download-csv">
                                    {t("results.csv")}
                                </a>
                            )}
                            <a href={json} download="entente.json" data-test="download-json">
                                {t("results.json")}
                            </a>
                        </p>
                        <Shown data={data} />
                    </>
                )}
            </Answer>
        </section>
    );
}

function counted({ results, boolean }) {
    if (results) return t("results.rows", { n: results.bindings.length });
    return boolean === undefined ? t("results.graph") : t(boolean ? "results.yes" : "results.no");
}

function Shown({ data }) {
    if (data.boolean !== undefined) return null;
    if (!data.results) {
        return (
            <pre class="code" tabIndex={0}>
                {JSON.stringify(data, null, 2)}
            </pre>
        );
    }
    return data.results.bindings.length ? (
        <Table vars={data.head.vars} rows={data.results.bindings} />
    ) : (
        <Nothing>{t("results.none")}</Nothing>
    );
}

function Table({ vars, rows }) {
    const [shown, setShown] = useState(ROWS);
    return (
        <>
            <div class="table-box" tabIndex={0} role="region" aria-label={t("results.table")}>
                <table data-test="result-table">
                    <thead>
                        <tr>
                            {vars.map((name) => (
                                <th scope="col">{name}</th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {rows.slice(0, shown).map((row) => (
                            <tr>
                                {vars.map((name) => (
                                    <td>{row[name] && <Term term={row[name]} />}</td>
                                ))}
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            {rows.length > shown && (
                <button type="button" onClick={() => setShown(shown + ROWS)} data-test="more-rows">
                    {t("results.more", { n: rows.length - shown })}
                </button>
            )}
        </>
    );
}
