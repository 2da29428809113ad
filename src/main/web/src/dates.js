// Days and months as people write them; a date is never made more precise than it is.
import { language } from "./language.js";

const STYLES = {
    4: { year: "numeric" },
    7: { year: "numeric", month: "short" },
    10: { year: "numeric", month: "short", day: "numeric" },
};

/** "2025", "2025-12" or "2025-12-21" in words; anything else as it is. */
export function written(date) {
    const style = /^\d{4}(-\d\d){0,2}$/.test(date ?? "") ? STYLES[date.length] : null;
    if (!style) return date ?? "";
    const day = new Date(`${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`);
    if (Number.isNaN(day.getTime())) return date;
    return new Intl.DateTimeFormat(language(), { ...style, timeZone: "UTC" }).format(day);
}

/** Months counted from the year 0, so that they can be reckoned with. */
export const monthNumber = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

export function monthText(count) {
    return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

export const firstDay = (month) => `${month}-01`;

export function lastDay(month) {
    const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
    return `${month}-${days}`;
}

/** Where a day lies among the months, as a fraction of months. */
export const dayNumber = (date) => monthNumber(date) + (Number(date.slice(8, 10)) - 1) / 31;
