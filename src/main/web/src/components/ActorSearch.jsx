import { useEffect, useRef, useState } from "preact/hooks";
import { get, twin } from "../api.js";
import { chosenLanguage, named, t } from "../language.js";

const PAUSE_MILLIS = 120;
const SHOWN = 8;

/** A field that suggests actors by any of their names; `shortcut` lets "/" lead to it from anywhere. */
export function ActorSearch({ id, label, onChoose, shortcut = false, autofocus = false }) {
    const [text, setText] = useState("");
    const [found, setFound] = useState(null);
    const [at, setAt] = useState(0);
    const [open, setOpen] = useState(false);
    const field = useRef();

    useEffect(() => {
        if (autofocus) field.current.focus({ preventScroll: true });
    }, [autofocus]);
    useEffect(() => {
        if (!shortcut) return undefined;
        const jump = (press) => {
            if (
                press.key !== "/" ||
                press.ctrlKey ||
                press.metaKey ||
                press.target.closest("input, textarea, select, .editor")
            )
                return;
            press.preventDefault();
            field.current.focus();
        };
        document.addEventListener("keydown", jump);
        return () => document.removeEventListener("keydown", jump);
    }, [shortcut]);
    useEffect(() => {
        const asked = text.trim();
        if (!asked) {
            setFound(null);
            return undefined;
        }
        const controller = new AbortController();
        const timer = setTimeout(() => {
            get(twin("/search", new URLSearchParams({ q: asked, limit: SHOWN })), controller.signal).then(
                ({ actors }) => {
                    setFound(actors);
                    setAt(0);
                },
                (failure) => failure.name !== "AbortError" && setFound([]),
            );
        }, PAUSE_MILLIS);
        return () => {
            clearTimeout(timer);
            controller.abort();
        };
    }, [text]);

    const choose = (actor) => {
        setText("");
        setOpen(false);
        onChoose(actor);
    };
    const pressed = (press) => {
        if (press.key === "Escape" && open) {
            press.preventDefault();
            setOpen(false);
        } else if (found?.length && (press.key === "ArrowDown" || press.key === "ArrowUp")) {
            press.preventDefault();
            const step = press.key === "ArrowDown" ? 1 : -1;
            setAt(open ? (at + step + found.length) % found.length : at);
            setOpen(true);
        } else if (press.key === "Enter" && open && found?.length) {
            press.preventDefault();
            choose(found[at]);
        }
    };
    const list = `${id}-list`;
    const shown = open && found !== null;
    return (
        <form class="search" role="search" action="/" onSubmit={(e) => !text.trim() && e.preventDefault()}>
            <label class="unseen" for={id}>
                {label}
            </label>
            <input
                id={id}
                ref={field}
                name="q"
                type="search"
                value={text}
                placeholder={label}
                autocomplete="off"
                spellcheck={false}
                role="combobox"
                aria-expanded={shown}
                aria-controls={list}
                aria-autocomplete="list"
                aria-activedescendant={shown && found.length ? `${id}-${at}` : null}
                onInput={(e) => {
                    setText(e.target.value);
                    setOpen(true);
                }}
                onKeyDown={pressed}
                onBlur={() => setOpen(false)}
                onFocus={() => text && setOpen(true)}
                data-test={id}
            />
            {chosenLanguage() && <input type="hidden" name="lang" value={chosenLanguage()} />}
            <ul id={list} role="listbox" aria-label={label} hidden={!shown} class="suggestions" data-test={list}>
                {shown &&
                    found.map((actor, i) => (
                        <li
                            id={`${id}-${i}`}
                            role="option"
                            aria-selected={i === at}
                            onMouseDown={(e) => e.preventDefault()}
                            onMouseEnter={() => setAt(i)}
                            onClick={() => choose(actor)}
                            data-test={`suggestion-${actor.code}`}
                        >
                            <span class="name">
                                <bdi>{actor.name}</bdi> <code>{actor.code}</code>
                            </span>
                            <span class="soft">
                                {actor.matched !== actor.name && <bdi>{actor.matched} · </bdi>}
                                {named("kind", actor.kind)} · {t("events", { n: actor.events })}
                            </span>
                        </li>
                    ))}
                {shown && !found.length && <li class="soft none">{t("search.none")}</li>}
            </ul>
        </form>
    );
}
