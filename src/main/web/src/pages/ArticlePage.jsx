import { useEffect } from "preact/hooks";
import { twin, useAnswer } from "../api.js";
import { moveByArrows } from "../arrowKeys.js";
import { Answer, Nothing } from "../components/Answer.jsx";
import { Heading } from "../components/Heading.jsx";
import { MarkedText } from "../components/MarkedText.jsx";
import { OutLink } from "../components/OutLink.jsx";
import { Statement } from "../components/Statement.jsx";
import { written } from "../dates.js";
import { named, t } from "../language.js";
import { event as eventAddress } from "../routes.js";
import { decoded } from "../text.js";
import { useTitle } from "../title.js";

export function ArticlePage({ id, hash }) {
    const answer = useAnswer(twin(`/article/${encodeURIComponent(id)}`));
    const active = decoded(hash.slice(1));
    useTitle(answer.data ? answer.data.article.title || t("article.untitled") : id);
    useEffect(() => {
        if (!answer.data || !active) return;
        document.getElementById(active)?.scrollIntoView({ block: "center" });
    }, [Boolean(answer.data), active]);
    return <Answer answer={answer}>{(data) => <Article {...data} active={active} />}</Answer>;
}

function Article({ article, text, mentions, events, active }) {
    const marked = events.map((event) => ({ ...event, anchor: event.id }));
    return (
        <article class="article" data-test="article">
            <header class="page-head">
                <p class="kicker">{t("article.kicker")}</p>
                <Heading dir="auto" lang={article.lang}>
                    {article.title || t("article.untitled")}
                </Heading>
                <p class="facts soft">
                    {article.publisher && <bdi>{article.publisher}</bdi>}
                    {article.published && <time dateTime={article.published}>{written(article.published)}</time>}
                    {article.lang && <span>{named("tongue", article.lang)}</span>}
                    {article.url && (
                        <OutLink url={article.url}>
                            <span class="url">{article.url}</span>
                        </OutLink>
                    )}
                </p>
            </header>
            <div class="reading">
                <div>
                    {text === null ? (
                        <Nothing>{t("article.noText")}</Nothing>
                    ) : (
                        <MarkedText
                            text={text}
                            lang={article.lang}
                            mentions={mentions}
                            events={marked}
                            active={active}
                        />
                    )}
                </div>
                <aside aria-labelledby="told">
                    <h2 id="told">{t("article.events", { n: events.length })}</h2>
                    {events.length === 0 && <Nothing>{t("article.none")}</Nothing>}
                    <ol class="told" onKeyDown={moveByArrows} data-test="told">
                        {events.map((event) => (
                            <li class={event.id === active ? "active" : null}>
                                <a
                                    href={text === null ? eventAddress(event.event) : `#${event.id}`}
                                    data-stop
                                    data-test="told-jump"
                                >
                                    <Statement of={event} />
                                </a>
                                <span class="facts soft">
                                    {event.modality !== "actual" && (
                                        <span class={`tag tag-${event.modality}`}>
                                            {named("modality", event.modality)}
                                        </span>
                                    )}
                                    <a href={eventAddress(event.event)} data-test="told-event">
                                        {t("article.event")}
                                    </a>
                                </span>
                            </li>
                        ))}
                    </ol>
                </aside>
            </div>
        </article>
    );
}
