/** Moves the focus among the main links of a list by arrow keys, Home and End: put it on the list as onKeyDown. */
export function moveByArrows(press) {
    const list = press.currentTarget;
    const stops = [...list.querySelectorAll("[data-stop]")];
    const at = stops.indexOf(document.activeElement.closest("[data-stop]"));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[press.key];
    if (at < 0 || next === undefined || !stops[next]) return;
    press.preventDefault();
    stops[next].focus();
}
