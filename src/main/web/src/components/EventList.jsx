import { moveByArrows } from "../arrowKeys.js";
import { t } from "../language.js";
import { article as articleAddress, event as eventAddress } from "../routes.js";
import { Meter } from "./Meter.jsx";
import { Modality } from "./Modality.jsx";
import { Statement } from "./Statement.jsx";
import { When } from "./When.jsx";

function Row({ event }) {
    const { article } = event;
    return (
        <li class="event" data-test="event" data-event={event.id}>
            <div class="event-when">
                <When of={event} />
            </div>
            <div class="event-what">
                <a href={eventAddress(event.id)} class="event-name" data-stop data-test="event-link">
                    <Statement of={event} />
                </a>
                <Modality of={event} />
                <blockquote dir="auto" lang={article.lang}>
                    {event.quote}
                </blockquote>
                <p class="soft facts">
                    <a href={articleAddress(article.key, event.report)} data-test="article-link">
                        <bdi>{article.title ?? t("article.untitled")}</bdi>
                    </a>
                    {article.publisher && <bdi>{article.publisher}</bdi>}
                    {event.place && <bdi>{event.place}</bdi>}
                    <span>{t("reports", { n: event.reports })}</span>
                    <Meter value={event.confidence} />
                </p>
            </div>
        </li>
    );
}

export function EventList({ events }) {
    return (
        <ol class="events" onKeyDown={moveByArrows} data-test="events">
            {events.map((event) => (
                <Row key={event.id} event={event} />
            ))}
        </ol>
    );
}
