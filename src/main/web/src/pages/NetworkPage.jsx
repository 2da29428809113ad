import { useState } from "preact/hooks";
import { twin, useAnswer } from "../api.js";
import { ActorSearch } from "../components/ActorSearch.jsx";
import { Answer, Nothing } from "../components/Answer.jsx";
import { Heading } from "../components/Heading.jsx";
import { NetworkGraph } from "../components/network/NetworkGraph.jsx";
import { NetworkList } from "../components/network/NetworkList.jsx";
import { pairsOf } from "../components/network/pairs.js";
import { PeriodSlider } from "../components/network/PeriodSlider.jsx";
import { RelationChoice } from "../components/RelationChoice.jsx";
import { t } from "../language.js";
import { go } from "../navigation.js";
import { address } from "../routes.js";
import { useTitle } from "../title.js";

const FILTERS = ["from", "to", "family", "relation", "actor", "min"];

export function NetworkPage({ query }) {
    useTitle(t("network.title"));
    const filters = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ""]));
    const answer = useAnswer(
        twin("/network", new URLSearchParams(Object.entries(filters).filter(([, value]) => value))),
    );
    const relations = useAnswer(twin("/relations"));
    const filter = (change) => go(address("/network", { ...filters, ...change }), { replace: true });
    return (
        <article class="network" data-test="network">
            <header class="page-head">
                <Heading>{t("network.title")}</Heading>
                <p class="lead">{t("network.lead")}</p>
            </header>
            <div class="filters">
                <RelationChoice
                    family={filters.family}
                    relation={filters.relation}
                    relations={relations.data ?? []}
                    onChange={filter}
                />
                <label>
                    {t("network.min")}
                    <input
                        type="number"
                        min={1}
                        value={filters.min || 1}
                        onChange={(e) => filter({ min: e.target.value })}
                        data-test="min"
                    />
                </label>
                <div class="filter-actor">
                    {filters.actor ? (
                        <button type="button" onClick={() => filter({ actor: "" })} data-test="clear-actor">
                            {t("network.around", { actor: filters.actor })} <span aria-hidden="true">×</span>
                            <span class="unseen">{t("filters.clear")}</span>
                        </button>
                    ) : (
                        <ActorSearch
                            id="network-search"
                            label={t("network.actor")}
                            onChoose={({ code }) => filter({ actor: code })}
                        />
                    )}
                </div>
            </div>
            <Answer answer={answer}>{(data) => <Network data={data} filters={filters} filter={filter} />}</Answer>
        </article>
    );
}

function Network({ data, filters, filter }) {
    const [selected, setSelected] = useState(null);
    const pairs = pairsOf(data);
    if (!data.first) return <Nothing>{t("home.empty")}</Nothing>;
    const node = data.nodes.find(({ code }) => code === selected);
    return (
        <>
            <PeriodSlider first={data.first} last={data.last} from={filters.from} to={filters.to} onChange={filter} />
            <p class="soft" role="status" data-test="network-count">
                {t("network.count", { nodes: data.nodes.length, pairs: pairs.length })}
                {data.left > 0 && ` ${t("network.left", { n: data.left })}`}
            </p>
            {pairs.length === 0 ? (
                <Nothing>{t("network.none")}</Nothing>
            ) : (
                <div class="network-body">
                    <NetworkGraph
                        nodes={data.nodes}
                        pairs={pairs}
                        selected={node ? selected : null}
                        onSelect={setSelected}
                    />
                    <NetworkList nodes={data.nodes} pairs={pairs} node={node} onClear={() => setSelected(null)} />
                </div>
            )}
        </>
    );
}
