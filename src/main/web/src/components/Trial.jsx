import { written } from "../dates.js";
import { t } from "../language.js";
import { Meter } from "./Meter.jsx";
import { Modality } from "./Modality.jsx";
import { Statement } from "./Statement.jsx";

/** An event that was read in a text of the reader. */
export function Trial({ event }) {
    return (
        <li data-test="try-event">
            <a href={`#${event.anchor}`} data-stop>
                <Statement of={event} />
            </a>
            <span class="facts soft">
                <Modality of={event} />
                <span>{event.date ? written(event.date) : t("when.none")}</span>
                {event.place && <bdi>{event.place}</bdi>}
                <Meter value={event.confidence} />
                <code>{event.rule}</code>
            </span>
        </li>
    );
}

/** Sentence by sentence: what was found, and why it became an event or not. */
export function Sentences({ text, sentences }) {
    const points = Array.from(text);
    return (
        <section aria-labelledby="why" data-test="why">
            <h2 id="why">{t("try.why")}</h2>
            <ol class="sentences">
                {sentences.map(({ start, end, why }) => (
                    <li>
                        <details open={sentences.length === 1}>
                            <summary dir="auto">{points.slice(start, end).join("")}</summary>
                            {why.length ? (
                                <ul>
                                    {why.map((line) => (
                                        <li>{line}</li>
                                    ))}
                                </ul>
                            ) : (
                                <p class="soft">{t("try.nothingFound")}</p>
                            )}
                        </details>
                    </li>
                ))}
            </ol>
        </section>
    );
}
