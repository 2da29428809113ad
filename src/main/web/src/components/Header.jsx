import { useState } from "preact/hooks";
import { keepLanguage, language, LANGUAGES, t } from "../language.js";
import { go } from "../navigation.js";
import { actor, address, home } from "../routes.js";
import { setTheme, theme, THEMES } from "../theme.js";
import { ActorSearch } from "./ActorSearch.jsx";

const PLACES = ["network", "query", "try"];

function speak(tag) {
    const url = new URL(window.location.href);
    url.searchParams.set("lang", tag);
    keepLanguage(tag);
    go(url, { replace: true });
}

export function Header({ home: atHome }) {
    const [shade, setShade] = useState(theme);
    const here = window.location.pathname;
    const choose = (name) => {
        setTheme(name);
        setShade(name);
    };
    return (
        <header class="top">
            <a class="brand" href={home()} data-test="home">
                Entente
            </a>
            <nav aria-label={t("nav.label")}>
                {PLACES.map((place) => (
                    <a
                        href={address(`/${place}`)}
                        aria-current={here === `/${place}` ? "page" : null}
                        data-test={`nav-${place}`}
                    >
                        {t(`nav.${place}`)}
                    </a>
                ))}
            </nav>
            {!atHome && (
                <div class="top-search">
                    <ActorSearch
                        id="top-search"
                        label={t("search.label")}
                        onChoose={({ code }) => go(actor(code))}
                        shortcut
                    />
                </div>
            )}
            <div class="switches">
                <label>
                    <span class="unseen">{t("language.label")}</span>
                    <select value={language()} onChange={(e) => speak(e.target.value)} data-test="language">
                        {LANGUAGES.map((tag) => (
                            <option value={tag} lang={tag}>
                                {t(`language.${tag}`)}
                            </option>
                        ))}
                    </select>
                </label>
                <label>
                    <span class="unseen">{t("theme.label")}</span>
                    <select value={shade} onChange={(e) => choose(e.target.value)} data-test="theme">
                        {THEMES.map((name) => (
                            <option value={name}>{t(`theme.${name}`)}</option>
                        ))}
                    </select>
                </label>
            </div>
        </header>
    );
}
