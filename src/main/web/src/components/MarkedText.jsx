import { actor as actorAddress } from "../routes.js";
import { pieces } from "../text.js";

/**
 * A text with its events underlaid and its mentions linked. An event has an `anchor`, which becomes the id of the place
 * where its words begin; `active` is the anchor of the one that is looked at.
 */
export function MarkedText({ text, lang, mentions, events, active = "" }) {
    const spans = [
        ...events.map((event) => ({ ...event, kind: "event" })),
        ...mentions.map((mention) => ({ ...mention, kind: "mention" })),
    ];
    return (
        <div class="article-text" dir="auto" lang={lang ?? undefined} data-test="text">
            {pieces(text, spans).map((piece) => (
                <Piece {...piece} active={active} />
            ))}
        </div>
    );
}

function Piece({ text, covering, beginning, active }) {
    const events = covering.filter(({ kind }) => kind === "event");
    const mention = covering.find(({ kind }) => kind === "mention");
    const anchors = beginning
        .filter(({ kind }) => kind === "event")
        .map(({ anchor }) => <a id={anchor} class="anchor" />);
    const words = mention ? (
        <a
            href={actorAddress(mention.code)}
            class="mention"
            title={`${mention.name} (${mention.code})`}
            data-test="mention"
        >
            {text}
        </a>
    ) : (
        text
    );
    if (!events.length) return words;
    const looked = events.some(({ anchor }) => anchor === active);
    return (
        <>
            {anchors}
            <mark
                class={looked ? "active" : null}
                data-test={looked ? "active-quote" : null}
                data-depth={Math.min(events.length, 3)}
            >
                {words}
            </mark>
        </>
    );
}
