// Which page an address names, and the addresses of things.
import { chosenLanguage } from "./language.js";
import { ActorPage } from "./pages/ActorPage.jsx";
import { ArticlePage } from "./pages/ArticlePage.jsx";
import { DyadPage } from "./pages/DyadPage.jsx";
import { EventPage } from "./pages/EventPage.jsx";
import { MissingPage } from "./pages/MissingPage.jsx";
import { NetworkPage } from "./pages/NetworkPage.jsx";
import { QueryPage } from "./pages/QueryPage.jsx";
import { SearchPage } from "./pages/SearchPage.jsx";
import { TryPage } from "./pages/TryPage.jsx";
import { decoded } from "./text.js";

const ROUTES = [
    [/^\/$/, SearchPage],
    [/^\/actor\/(?<code>[^/]+)$/, ActorPage],
    [/^\/dyad\/(?<a>[^/]+)\/(?<b>[^/]+)$/, DyadPage],
    [/^\/event\/(?<id>[^/]+)$/, EventPage],
    [/^\/article\/(?<id>[^/]+)$/, ArticlePage],
    [/^\/network$/, NetworkPage],
    [/^\/query$/, QueryPage],
    [/^\/try$/, TryPage],
];

export function pageOf(pathname) {
    for (const [pattern, Page] of ROUTES) {
        const found = pattern.exec(pathname);
        if (found) return { Page, params: named(found.groups ?? {}) };
    }
    return { Page: MissingPage, params: {} };
}

const named = (groups) => Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decoded(value)]));

/** A path with those parameters that have a value; a language that was chosen stays in the address. */
export function address(path, params = {}) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...params, lang: chosenLanguage() })) {
        if (value !== null && value !== undefined && value !== "") query.set(name, value);
    }
    const text = query.toString();
    return text ? `${path}?${text}` : path;
}

const piece = encodeURIComponent;
export const home = (params) => address("/", params);
export const actor = (code) => address(`/actor/${piece(code)}`);
export const dyadPath = (a, b) => `/dyad/${piece(a)}/${piece(b)}`;
export const dyad = (a, b, params) => address(dyadPath(a, b), params);
export const event = (id) => address(`/event/${piece(id)}`);
export const article = (key, report) => address(`/article/${piece(key)}`) + (report ? `#${piece(report)}` : "");
