import { twin, useAnswer } from "../api.js";
import { ActorLink } from "../components/ActorLink.jsx";
import { Answer, Nothing } from "../components/Answer.jsx";
import { EventFilters } from "../components/EventFilters.jsx";
import { EventList } from "../components/EventList.jsx";
import { Heading } from "../components/Heading.jsx";
import { Paging } from "../components/Paging.jsx";
import { Timeline } from "../components/timeline/Timeline.jsx";
import { firstDay, lastDay } from "../dates.js";
import { t } from "../language.js";
import { go } from "../navigation.js";
import { dyad, dyadPath } from "../routes.js";
import { useTitle } from "../title.js";

const FILTERS = ["from", "to", "family", "relation", "modality"];

export function DyadPage({ a, b, query }) {
    const filters = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ""]));
    const asked = new URLSearchParams(
        Object.entries({ ...filters, offset: query.get("offset") ?? "" }).filter(([, value]) => value),
    );
    const answer = useAnswer(twin(dyadPath(a, b), asked));
    useTitle(answer.data ? t("pair", { a: answer.data.a.name, b: answer.data.b.name }) : t("pair", { a, b }));
    const filter = (change) => go(dyad(a, b, { ...filters, ...change }));
    const page = (offset) => dyad(a, b, { ...filters, offset: offset || "" });
    return (
        <Answer answer={answer}>{(data) => <Dyad data={data} filters={filters} filter={filter} page={page} />}</Answer>
    );
}

function Dyad({ data, filters, filter, page }) {
    const { a, b, months, turning, method, relations, events, total, offset, limit } = data;
    const filtered = FILTERS.some((name) => filters[name]);
    const period = (from, to) => filter({ from: from && firstDay(from), to: to && lastDay(to) });
    return (
        <article data-test="dyad">
            <header class="page-head">
                <p class="kicker">{t("dyad.kicker")}</p>
                <Heading>
                    <ActorLink actor={a} data-test="actor-a" /> <span class="soft">{t("and")}</span>{" "}
                    <ActorLink actor={b} data-test="actor-b" />
                </Heading>
            </header>
            <Timeline
                {...{ months, turning, method, events }}
                from={filters.from.slice(0, 7) || null}
                to={filters.to.slice(0, 7) || null}
                onPeriod={period}
            />
            <EventFilters {...{ filters, filter, months, relations }} />
            <h2 aria-live="polite" data-test="total">
                {t(filtered ? "dyad.filtered" : "dyad.total", { n: total })}
            </h2>
            {events.length ? (
                <EventList events={events} />
            ) : (
                <Nothing>{t(filtered ? "dyad.noneFiltered" : "dyad.none")}</Nothing>
            )}
            <Paging {...{ total, offset, limit }} to={page} />
        </article>
    );
}
