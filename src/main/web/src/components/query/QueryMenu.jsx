import { useState } from "preact/hooks";
import { moveByArrows } from "../../arrowKeys.js";
import { t } from "../../language.js";
import { address } from "../../routes.js";

const WIDE = window.matchMedia("(min-width: 56rem)");

/** The named queries, which a word narrows down. */
export function QueryMenu({ queries, chosen }) {
    const [word, setWord] = useState("");
    const wanted = word.toLowerCase();
    const shown = queries.filter(({ name, title, description }) =>
        `${name} ${title} ${description}`.toLowerCase().includes(wanted),
    );
    return (
        <details class="query-menu" open={WIDE.matches || !chosen} data-test="query-menu">
            <summary>{t("query.named", { n: queries.length })}</summary>
            <a class="own" href={address("/query")} aria-current={chosen ? null : "page"} data-test="own-query">
                {t("query.own")}
            </a>
            <label>
                <span class="unseen">{t("query.narrow")}</span>
                <input
                    type="search"
                    value={word}
                    placeholder={t("query.narrow")}
                    onInput={(e) => setWord(e.target.value)}
                    data-test="query-narrow"
                />
            </label>
            <ul onKeyDown={moveByArrows}>
                {shown.map(({ name, title }) => (
                    <li>
                        <a
                            href={address("/query", { name })}
                            data-stop
                            aria-current={name === chosen ? "page" : null}
                            data-test={`query-${name}`}
                        >
                            {title}
                        </a>
                    </li>
                ))}
            </ul>
        </details>
    );
}
