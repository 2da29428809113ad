import { twin, useAnswer } from "../api.js";
import { moveByArrows } from "../arrowKeys.js";
import { ActorLink } from "../components/ActorLink.jsx";
import { ActorSearch } from "../components/ActorSearch.jsx";
import { Answer, Nothing } from "../components/Answer.jsx";
import { BalanceBar, CountBar } from "../components/Bars.jsx";
import { Heading } from "../components/Heading.jsx";
import { OutLink } from "../components/OutLink.jsx";
import { Timeline } from "../components/timeline/Timeline.jsx";
import { written } from "../dates.js";
import { named, t } from "../language.js";
import { go } from "../navigation.js";
import { address, dyad } from "../routes.js";
import { useTitle } from "../title.js";

const NAMES_SHOWN = 12;

export function ActorPage({ code }) {
    const answer = useAnswer(twin(`/actor/${encodeURIComponent(code)}`));
    useTitle(answer.data?.actor.name ?? code);
    return <Answer answer={answer}>{(data) => <Actor {...data} />}</Answer>;
}

function Actor({ actor, names, wikidata, events, families, partners, months, tenures, memberOf }) {
    const others = names.filter((name) => name !== actor.name);
    return (
        <article data-test="actor">
            <header class="page-head">
                <p class="kicker">
                    {named("kind", actor.kind)} <code>{actor.code}</code>
                </p>
                <Heading>
                    <bdi>{actor.name}</bdi>
                </Heading>
                {others.length > 0 && <Names names={others} />}
                <p class="facts soft">
                    <span>{t("events", { n: events })}</span>
                    {wikidata && <OutLink url={wikidata}>Wikidata</OutLink>}
                    <a href={address("/network", { actor: actor.code })}>{t("actor.network")}</a>
                </p>
            </header>
            {events > 0 && (
                <section aria-labelledby="activity">
                    <h2 id="activity">{t("actor.activity")}</h2>
                    <Timeline months={months} />
                </section>
            )}
            <div class="with-aside">
                <section aria-labelledby="partners" data-test="partners">
                    <div class="section-head">
                        <h2 id="partners">{t("actor.partners")}</h2>
                        <ActorSearch
                            id="pair-search"
                            label={t("actor.pair", { name: actor.name })}
                            onChoose={(other) => go(dyad(actor.code, other.code))}
                        />
                    </div>
                    {partners.length ? (
                        <Partners actor={actor} partners={partners} />
                    ) : (
                        <Nothing>{t("actor.alone")}</Nothing>
                    )}
                </section>
                <div>
                    <Families families={families} />
                    <Tenures tenures={tenures} />
                    <Memberships organizations={memberOf} />
                </div>
            </div>
        </article>
    );
}

function Names({ names }) {
    const list = (some) => some.map((name) => <li dir="auto">{name}</li>);
    return (
        <div class="names">
            <span class="soft">{t("actor.names")}</span>
            <ul>{list(names.slice(0, NAMES_SHOWN))}</ul>
            {names.length > NAMES_SHOWN && (
                <details>
                    <summary>{t("actor.moreNames", { n: names.length - NAMES_SHOWN })}</summary>
                    <ul>{list(names.slice(NAMES_SHOWN))}</ul>
                </details>
            )}
        </div>
    );
}

function Partners({ actor, partners }) {
    const mostEvents = Math.max(...partners.map(({ events }) => events), 1);
    const most = Math.max(...partners.flatMap(({ cooperation, conflict }) => [cooperation, -conflict]), 1);
    return (
        <>
            <p class="soft partners-key" aria-hidden="true">
                <span class="conflict">{t("timeline.conflict")}</span>
                <span class="cooperation">{t("timeline.cooperation")}</span>
            </p>
            <ol class="rows partners" onKeyDown={moveByArrows}>
                {partners.map((partner) => (
                    <li>
                        <a
                            href={dyad(actor.code, partner.actor.code)}
                            data-stop
                            data-test={`partner-${partner.actor.code}`}
                        >
                            <bdi>{partner.actor.name}</bdi>
                        </a>
                        <CountBar value={partner.events} most={mostEvents} />
                        <BalanceBar {...partner} most={most} />
                    </li>
                ))}
            </ol>
        </>
    );
}

function Families({ families }) {
    const most = Math.max(...families.map(({ events }) => events), 1);
    if (!families.length) return null;
    return (
        <section aria-labelledby="families" data-test="families">
            <h2 id="families">{t("actor.families")}</h2>
            <ul class="rows">
                {families.map(({ label, events }) => (
                    <li>
                        <span>{label}</span>
                        <CountBar value={events} most={most} />
                    </li>
                ))}
            </ul>
        </section>
    );
}

function Tenures({ tenures }) {
    if (!tenures.length) return null;
    return (
        <section aria-labelledby="tenures" data-test="tenures">
            <h2 id="tenures">{t("actor.tenures")}</h2>
            <ul class="plain">
                {tenures.map(({ person, office, from, to }) => (
                    <li>
                        <bdi>{person}</bdi>
                        <span class="soft">
                            <bdi>{office}</bdi>, {written(from) || "…"} – {to ? written(to) : t("actor.today")}
                        </span>
                    </li>
                ))}
            </ul>
        </section>
    );
}

function Memberships({ organizations }) {
    if (!organizations.length) return null;
    return (
        <section aria-labelledby="member-of" data-test="member-of">
            <h2 id="member-of">{t("actor.memberOf")}</h2>
            <ul class="chips">
                {organizations.map((organization) => (
                    <li>
                        <ActorLink actor={organization} />
                    </li>
                ))}
            </ul>
        </section>
    );
}
