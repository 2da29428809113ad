import { twin, useAnswer } from "../api.js";
import { moveByArrows } from "../arrowKeys.js";
import { Answer, Nothing } from "../components/Answer.jsx";
import { Heading } from "../components/Heading.jsx";
import { Meter } from "../components/Meter.jsx";
import { Modality } from "../components/Modality.jsx";
import { Report } from "../components/Report.jsx";
import { Statement } from "../components/Statement.jsx";
import { When } from "../components/When.jsx";
import { named, number, score, t } from "../language.js";
import { dyad } from "../routes.js";
import { isolated } from "../text.js";
import { useTitle } from "../title.js";

export function EventPage({ id }) {
    const answer = useAnswer(twin(`/event/${encodeURIComponent(id)}`));
    const event = answer.data;
    useTitle(event ? `${event.source.name} ${event.relation.label} ${event.target.name}` : id);
    return <Answer answer={answer}>{(data) => <Event event={data} />}</Answer>;
}

function Event({ event }) {
    const { source, target, relation, reportList } = event;
    return (
        <article data-test="event-page">
            <header class="page-head">
                <p class="kicker">{named("family", relation.family)}</p>
                <Heading>
                    <Statement of={event} links />
                </Heading>
                <p class="facts lead-facts">
                    <When of={event} />
                    {event.place && <bdi>{event.place}</bdi>}
                    <Modality of={event} />
                </p>
                <p class="facts">
                    <a href={dyad(source.code, target.code)} data-test="to-dyad">
                        {t("event.dyad", { a: isolated(source.name), b: isolated(target.name) })}
                    </a>
                </p>
            </header>
            <dl class="readings event-readings" data-test="readings">
                <Reading name="modality">{named("modality", event.modality)}</Reading>
                <Reading name="confidence">
                    <Meter value={event.confidence} />
                </Reading>
                <Reading name="date">{t(`when.source.${event.dateSource ?? "publication"}`)}</Reading>
                <Reading name="goldstein">
                    {relation.goldstein === null ? t("event.unscored") : score(relation.goldstein)}
                </Reading>
                {["reports", "sources", "support", "claims", "denials"].map((name) => (
                    <Reading name={name}>{number(event[name])}</Reading>
                ))}
            </dl>
            <section aria-labelledby="reports">
                <h2 id="reports">{t("event.reports", { n: reportList.length })}</h2>
                {reportList.length === 0 && <Nothing>{t("event.none")}</Nothing>}
                <ol class="reports" onKeyDown={moveByArrows} data-test="reports">
                    {reportList.map((report) => (
                        <Report key={report.id} report={report} />
                    ))}
                </ol>
            </section>
        </article>
    );
}

function Reading({ name, children }) {
    return (
        <div data-test={`reading-${name}`}>
            <dt>{t(`event.${name}`)}</dt>
            <dd>{children}</dd>
        </div>
    );
}
