import { useEffect, useRef, useState } from "preact/hooks";
import { get } from "../../api.js";
import { language, t } from "../../language.js";
import { go } from "../../navigation.js";
import { address } from "../../routes.js";
import { Waiting } from "../Answer.jsx";
import { Results } from "./Results.jsx";

const FIRST = `SELECT ?a ?b (COUNT(?report) AS ?reports)
WHERE {
  ?report a dip:Report ; dip:relation dip:met ; dip:actor ?a, ?b .
  FILTER (STR(?a) < STR(?b))
}
GROUP BY ?a ?b
ORDER BY DESC(?reports)
LIMIT 100
`;

/** A query of one's own, in an editor that comes when it is needed. */
export function FreeQuery({ sparql, queries }) {
    const host = useRef();
    const editor = useRef(null);
    const [ready, setReady] = useState(false);
    const run = () => go(address("/query", { sparql: editor.current.text() }));

    useEffect(() => {
        let gone = false;
        const nothing = { prefixes: {}, terms: [] };
        Promise.all([import("./editor.js"), get(`/terms.json?lang=${language()}`).catch(() => nothing)]).then(
            ([{ openEditor }, terms]) => {
                if (gone) return;
                editor.current = openEditor({
                    host: host.current,
                    text: sparql ?? FIRST,
                    label: t("query.editor"),
                    terms,
                    queries,
                    run,
                });
                setReady(true);
            },
        );
        return () => {
            gone = true;
            editor.current?.close();
        };
    }, []);

    return (
        <section aria-labelledby="own" data-test="free-query">
            <h2 id="own">{t("query.own")}</h2>
            <p class="soft">{t("query.keys")}</p>
            {!ready && <Waiting />}
            <div ref={host} class="editor" data-test="editor" />
            <p>
                <button type="button" class="primary" disabled={!ready} onClick={run} data-test="run">
                    {t("query.run")}
                </button>
            </p>
            {sparql && <Results {...addresses(sparql)} />}
        </section>
    );
}

function addresses(query) {
    const asked = (format) => `/sparql?${new URLSearchParams({ query, format })}`;
    return { json: asked("json"), csv: asked("csv") };
}
