import { twin, useAnswer } from "../api.js";
import { moveByArrows } from "../arrowKeys.js";
import { ActorSearch } from "../components/ActorSearch.jsx";
import { Answer, Nothing } from "../components/Answer.jsx";
import { CountBar } from "../components/Bars.jsx";
import { Heading } from "../components/Heading.jsx";
import { Timeline } from "../components/timeline/Timeline.jsx";
import { written } from "../dates.js";
import { named, number, t } from "../language.js";
import { go } from "../navigation.js";
import { actor as actorAddress, dyad } from "../routes.js";
import { isolated } from "../text.js";
import { useTitle } from "../title.js";

const FOUND = 50;

export function SearchPage({ query }) {
    const asked = (query.get("q") ?? "").trim();
    useTitle(asked ? t("search.title", { q: asked }) : null);
    return (
        <>
            <section class="hero">
                <Heading>{t("home.title")}</Heading>
                <p class="lead">{t("home.lead")}</p>
                <ActorSearch
                    id="search"
                    label={t("search.label")}
                    onChoose={({ code }) => go(actorAddress(code))}
                    autofocus={!asked}
                />
                <p class="soft">{t("search.hint")}</p>
            </section>
            {asked ? <Found asked={asked} /> : <Overview />}
        </>
    );
}

function Found({ asked }) {
    const answer = useAnswer(twin("/search", new URLSearchParams({ q: asked, limit: FOUND })));
    return (
        <Answer answer={answer}>
            {({ actors }) => (
                <section aria-labelledby="found">
                    <h2 id="found">{t("search.found", { n: actors.length, q: asked })}</h2>
                    {actors.length === 0 && <Nothing>{t("search.none")}</Nothing>}
                    <ul class="rows" onKeyDown={moveByArrows} data-test="found">
                        {actors.map((actor) => (
                            <li>
                                <a href={actorAddress(actor.code)} data-stop data-test={`found-${actor.code}`}>
                                    <bdi>{actor.name}</bdi> <code>{actor.code}</code>
                                </a>
                                <span class="soft">
                                    {named("kind", actor.kind)} · <bdi>{actor.matched}</bdi> ·{" "}
                                    {t("events", { n: actor.events })}
                                </span>
                            </li>
                        ))}
                    </ul>
                </section>
            )}
        </Answer>
    );
}

function Overview() {
    const answer = useAnswer(twin("/overview"));
    return (
        <Answer answer={answer}>
            {(overview) =>
                overview.events === 0 ? (
                    <Nothing>{t("home.empty")}</Nothing>
                ) : (
                    <>
                        <dl class="counts" data-test="counts">
                            {["events", "reports", "articles", "actors"].map((name) => (
                                <div>
                                    <dd>{number(overview[name])}</dd>
                                    <dt>{t(`count.${name}`)}</dt>
                                </div>
                            ))}
                            <div>
                                <dd>
                                    {written(overview.first)} – {written(overview.last)}
                                </dd>
                                <dt>{t("count.span")}</dt>
                            </div>
                        </dl>
                        <section aria-labelledby="busiest">
                            <h2 id="busiest">{t("home.busiest")}</h2>
                            <Busiest pairs={overview.busiest} />
                        </section>
                        <section aria-labelledby="months">
                            <h2 id="months">{t("home.months")}</h2>
                            <Timeline months={overview.months} />
                        </section>
                    </>
                )
            }
        </Answer>
    );
}

function Busiest({ pairs }) {
    const most = Math.max(...pairs.map(({ events }) => events), 1);
    return (
        <ol class="rows two-columns" onKeyDown={moveByArrows} data-test="busiest">
            {pairs.map(({ a, b, events }) => (
                <li>
                    <a href={dyad(a.code, b.code)} data-stop>
                        {t("pair", { a: isolated(a.name), b: isolated(b.name) })}
                    </a>
                    <CountBar value={events} most={most} />
                </li>
            ))}
        </ol>
    );
}
