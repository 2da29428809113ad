import { useState } from "preact/hooks";
import { language, t } from "../../language.js";
import { go } from "../../navigation.js";
import { address } from "../../routes.js";
import { ParameterField } from "./ParameterField.jsx";
import { Results } from "./Results.jsx";

/** A named query with a form for its parameters; once run, the address holds them. */
export function NamedQuery({ named, query }) {
    const { name, title, description, parameters, sparql } = named;
    const [values, setValues] = useState(() =>
        Object.fromEntries(parameters.map((one) => [one.name, query.get(one.name) ?? ""])),
    );
    const run = (event) => {
        event.preventDefault();
        go(address("/query", { name, ...values, run: 1 }));
    };
    return (
        <section aria-labelledby="named" data-test="named-query">
            <h2 id="named">{title}</h2>
            <p>{description}</p>
            <form class="filters" onSubmit={run}>
                {parameters.map((parameter) => (
                    <ParameterField
                        key={parameter.name}
                        parameter={parameter}
                        value={values[parameter.name]}
                        onChange={(value) => setValues({ ...values, [parameter.name]: value })}
                    />
                ))}
                <button type="submit" class="primary" data-test="run">
                    {t("query.run")}
                </button>
            </form>
            <details>
                <summary>{t("query.sparql")}</summary>
                <pre class="code" tabIndex={0}>
                    {sparql}
                </pre>
                <a href={address("/query", { sparql })} data-test="open-in-editor">
                    {t("query.edit")}
                </a>
            </details>
            {query.get("run") && <Results {...addresses(name, parameters, query)} />}
        </section>
    );
}

function addresses(name, parameters, query) {
    const given = parameters.map((one) => [one.name, query.get(one.name)]).filter(([, value]) => value);
    const asked = new URLSearchParams([...given, ["lang", language()]]);
    const path = `/query/${encodeURIComponent(name)}`;
    return { json: `${path}.json?${asked}`, csv: `${path}.csv?${asked}` };
}
