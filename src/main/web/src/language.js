// What the explorer says, in the language of the reader.
import en from "../texts/en.json";
import id from "../texts/id.json";

const TEXTS = { en, id };
const KEPT = "entente.language";
export const LANGUAGES = Object.keys(TEXTS);

const known = (tag) => (tag in TEXTS ? tag : null);

/** The language that the address names, if it names one. */
export function chosenLanguage() {
    return known(new URLSearchParams(window.location.search).get("lang") ?? "");
}

export function language() {
    const wished = navigator.languages.map((tag) => tag.slice(0, 2));
    return chosenLanguage() ?? known(localStorage.getItem(KEPT) ?? "") ?? wished.find(known) ?? "en";
}

export function keepLanguage(tag) {
    localStorage.setItem(KEPT, tag);
}

/** The text of a key, its holes filled; `n` also chooses between its forms `.one` and `.many`. */
export function t(key, values = {}) {
    const texts = TEXTS[language()];
    const form = "n" in values && `${key}.one` in texts ? `${key}.${values.n === 1 ? "one" : "many"}` : key;
    const text = texts[form] ?? key;
    return text.replace(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        return typeof value === "number" ? number(value) : value;
    });
}

/** The text of a value that the server names, or the value itself where it is new to us. */
export function named(prefix, value) {
    return TEXTS[language()][`${prefix}.${value}`] ?? value;
}

export function number(value, digits = 0) {
    return new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(value);
}

/** A sum of scores: one digit, a true minus, a plus. */
export function score(value, options = {}) {
    return new Intl.NumberFormat(language(), { maximumFractionDigits: 1, signDisplay: "exceptZero", ...options })
        .format(value)
        .replace("-", "\u2212");
}

/** Likewise, where there is little room: thousands are shortened. */
export function shortScore(value) {
    return score(value, Math.abs(value) >= 1000 ? { notation: "compact" } : {});
}
