import { moveByArrows } from "../../arrowKeys.js";
import { t } from "../../language.js";
import { dyad } from "../../routes.js";
import { isolated } from "../../text.js";
import { ActorLink } from "../ActorLink.jsx";
import { CountBar } from "../Bars.jsx";
import { sideOf } from "./pairs.js";

const SHOWN = 100;

/** The strongest pairs in words, or those of the actor that was chosen in the picture. */
export function NetworkList({ nodes, pairs, node, onClear }) {
    const names = new Map(nodes.map(({ code, name }) => [code, name]));
    const name = (code) => isolated(names.get(code) ?? code);
    const wanted = node ? pairs.filter(({ a, b }) => a === node.code || b === node.code) : pairs;
    const most = Math.max(...wanted.map(({ events }) => events), 1);
    return (
        <section
            class="network-list"
            aria-labelledby="strongest"
            onKeyDown={(press) => press.key === "Escape" && onClear()}
        >
            <h2 id="strongest">
                {node ? <ActorLink actor={node} data-test="selected-actor" /> : t("network.strongest")}
            </h2>
            {node && (
                <p class="facts">
                    <span class="soft">{t("events", { n: node.events })}</span>
                    <button type="button" onClick={onClear} data-test="clear-selection">
                        {t("network.everyone")}
                    </button>
                </p>
            )}
            <ol class="rows" onKeyDown={moveByArrows} data-test="pairs">
                {wanted.slice(0, SHOWN).map((pair) => (
                    <li key={pair.key} class={sideOf(pair)}>
                        <a href={dyad(pair.a, pair.b)} data-stop data-test={`pair-${pair.a}-${pair.b}`}>
                            {t("pair", { a: name(pair.a), b: name(pair.b) })}
                        </a>
                        <CountBar value={pair.events} most={most} />
                    </li>
                ))}
            </ol>
            {wanted.length > SHOWN && <p class="soft">{t("network.more", { n: wanted.length - SHOWN })}</p>}
        </section>
    );
}
