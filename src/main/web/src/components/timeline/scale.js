// Months into buckets that are wide enough to be seen, and values into heights.
import { monthNumber, monthText } from "../../dates.js";

const NARROWEST_BAR = 9;
const SIZES = [1, 3, 12];

/** The months of a curve in an array without gaps: index 0 is `first`. */
export function monthSpan(months) {
    const numbers = months.map(({ month }) => monthNumber(month));
    return { first: Math.min(...numbers), last: Math.max(...numbers) };
}

export function bucketSize(count, width) {
    return SIZES.find((size) => (width * size) / count >= NARROWEST_BAR) ?? SIZES.at(-1);
}

/** Sums of the months of each bucket; buckets without events are left out. */
export function buckets(months, first, last, size) {
    const sums = new Map();
    for (const { month, events, cooperation, conflict } of months) {
        const number = monthNumber(month);
        if (number < first || number > last || events === 0) continue;
        const from = Math.floor(number / size) * size;
        const sum = sums.get(from) ?? { from, size, events: 0, cooperation: 0, conflict: 0 };
        sum.events += events;
        sum.cooperation += cooperation;
        sum.conflict += conflict;
        sums.set(from, sum);
    }
    return [...sums.values()].sort((a, b) => a.from - b.from);
}

/** The period widened to whole buckets. */
export function aligned(first, last, size) {
    return { first: Math.floor(first / size) * size, last: Math.ceil((last + 1) / size) * size - 1 };
}

/** Buckets in runs without a gap. */
export function runs(bars) {
    const found = [];
    for (const bar of bars) {
        const last = found.at(-1)?.at(-1);
        if (last && last.from + last.size === bar.from) found.at(-1).push(bar);
        else found.push([bar]);
    }
    return found;
}

/** The round number at or above a value. */
export function roundUp(value) {
    if (value <= 0) return 1;
    const power = 10 ** Math.floor(Math.log10(value));
    return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= value);
}

/** Where the axis of time is labelled: years, or months where few are shown. */
export function ticks(first, last, width) {
    const count = last - first + 1;
    const room = Math.max(2, Math.floor(width / 64));
    const step = [1, 3, 6, 12, 24, 60, 120].find((months) => count / months <= room) ?? 240;
    const marks = [];
    for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
        const text = monthText(month);
        marks.push({ month, text: step >= 12 ? text.slice(0, 4) : text });
    }
    return marks;
}
