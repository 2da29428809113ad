// Addresses: the History API behind ordinary links.
import { useEffect, useState } from "preact/hooks";

const OF_THE_SERVER = /^\/(web\/|sparql|.*\.(json|csv)$)/;
const listeners = new Set();
let shownPath = window.location.pathname;
let arrival = false;

function current() {
    const { pathname, search, hash } = window.location;
    return { pathname, search, hash, query: new URLSearchParams(search) };
}

function tell() {
    if (shownPath !== window.location.pathname) arrival = true;
    shownPath = window.location.pathname;
    for (const listener of listeners) listener(current());
}

/** Goes to an address of the explorer; `replace` leaves no step for the back button. */
export function go(url, { replace = false } = {}) {
    const target = new URL(url, window.location.href);
    const same = target.pathname === window.location.pathname;
    if (replace) {
        history.replaceState(history.state, "", target);
    } else {
        history.replaceState({ scroll: window.scrollY }, "");
        history.pushState(same ? { scroll: window.scrollY } : { scroll: 0 }, "", target);
    }
    tell();
}

/** Whether a page was just come to by way of another; true only once for each. */
export function takeArrival() {
    const taken = arrival;
    arrival = false;
    return taken;
}

/** Puts the page where it was when it was left; a fragment finds its own place. */
export function restoreScroll() {
    if (!window.location.hash) window.scrollTo(0, history.state?.scroll ?? 0);
}

function followed(click) {
    if (click.defaultPrevented || click.button || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey)
        return;
    const anchor = click.target.closest?.("a[href]");
    if (!anchor || anchor.target || anchor.hasAttribute("download")) return;
    const url = new URL(anchor.getAttribute("href"), document.baseURI);
    if (url.origin !== window.location.origin || OF_THE_SERVER.test(url.pathname)) return;
    const here = url.pathname === window.location.pathname && url.search === window.location.search;
    if (here && url.hash === "#main") return;
    click.preventDefault();
    go(url);
}

history.scrollRestoration = "manual";
document.addEventListener("click", followed);
window.addEventListener("popstate", tell);
window.addEventListener("hashchange", tell);

export function useLocation() {
    const [location, setLocation] = useState(current);
    useEffect(() => {
        listeners.add(setLocation);
        return () => listeners.delete(setLocation);
    }, []);
    return location;
}
