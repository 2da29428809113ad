import { useState } from "preact/hooks";
import { post, twin } from "../api.js";
import { Failed, Nothing, Waiting } from "../components/Answer.jsx";
import { Heading } from "../components/Heading.jsx";
import { MarkedText } from "../components/MarkedText.jsx";
import { Sentences, Trial } from "../components/Trial.jsx";
import { LANGUAGES, named, t } from "../language.js";
import { useTitle } from "../title.js";

const EMPTY = { text: "", title: "", published: "", lang: "" };

export function TryPage() {
    useTitle(t("try.title"));
    const [form, setForm] = useState(EMPTY);
    const [state, setState] = useState({});
    const set =
        (name) =>
        ({ target: { value } }) =>
            setForm({ ...form, [name]: value });
    const read = async (event) => {
        event.preventDefault();
        setState({ waiting: true });
        const asked = {
            text: form.text,
            title: form.title || null,
            published: form.published || null,
            lang: form.lang || null,
        };
        try {
            setState({ text: form.text, result: await post(twin("/try"), asked) });
        } catch (failure) {
            setState({ failure });
        }
    };
    return (
        <article class="try" data-test="try">
            <header class="page-head">
                <Heading>{t("try.title")}</Heading>
                <p class="lead">{t("try.lead")}</p>
            </header>
            <form onSubmit={read} class="try-form">
                <label class="wide">
                    {t("try.text")}
                    <textarea
                        rows={8}
                        required
                        value={form.text}
                        onInput={set("text")}
                        dir="auto"
                        data-test="try-text"
                    />
                </label>
                <div class="filters">
                    <label>
                        {t("try.headline")}
                        <input value={form.title} onInput={set("title")} data-test="try-title" />
                    </label>
                    <label>
                        {t("try.published")}
                        <input
                            type="date"
                            value={form.published}
                            onInput={set("published")}
                            data-test="try-published"
                        />
                    </label>
                    <label>
                        {t("try.language")}
                        <select value={form.lang} onChange={set("lang")} data-test="try-lang">
                            <option value="">{t("try.detect")}</option>
                            {LANGUAGES.map((tag) => (
                                <option value={tag}>{named("tongue", tag)}</option>
                            ))}
                        </select>
                    </label>
                    <button type="submit" class="primary" disabled={state.waiting} data-test="try-read">
                        {t("try.read")}
                    </button>
                    <button
                        type="button"
                        onClick={() => setForm({ ...EMPTY, text: t("try.sample"), published: "2025-12-22" })}
                        data-test="try-sample"
                    >
                        {t("try.useSample")}
                    </button>
                </div>
            </form>
            {state.waiting && <Waiting />}
            {state.failure && <Failed failure={state.failure} heading="h2" />}
            {state.result && <Result text={state.text} {...state.result} />}
        </article>
    );
}

function Result({ text, lang, mentions, events, sentences }) {
    const marked = events.map((event, i) => ({ ...event, anchor: `found-${i}` }));
    return (
        <div class="try-result" data-test="try-result">
            <h2 aria-live="polite">{t("try.found", { n: events.length })}</h2>
            {events.length === 0 && <Nothing>{t("try.none")}</Nothing>}
            <div class="reading">
                <MarkedText text={text} lang={lang} mentions={mentions} events={marked} />
                <ol class="told" data-test="try-events">
                    {marked.map((event) => (
                        <Trial event={event} />
                    ))}
                </ol>
            </div>
            <Sentences text={text} sentences={sentences} />
        </div>
    );
}
