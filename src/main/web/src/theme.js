// Light or dark: as the system has it, or as the reader chose.
const KEPT = "entente.theme";
const SYSTEM_DARK = window.matchMedia("(prefers-color-scheme: dark)");
export const THEMES = ["auto", "light", "dark"];

export function theme() {
    const kept = localStorage.getItem(KEPT);
    return THEMES.includes(kept) ? kept : "auto";
}

export function setTheme(name) {
    localStorage.setItem(KEPT, name);
    apply();
}

function apply() {
    const chosen = theme();
    document.documentElement.dataset.theme = chosen === "auto" ? (SYSTEM_DARK.matches ? "dark" : "light") : chosen;
    window.dispatchEvent(new Event("themechange"));
}

/** Calls back when colors have changed; the answer ends that. */
export function onTheme(callback) {
    window.addEventListener("themechange", callback);
    return () => window.removeEventListener("themechange", callback);
}

SYSTEM_DARK.addEventListener("change", apply);
apply();
