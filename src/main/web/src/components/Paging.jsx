import { t } from "../language.js";

/** Steps through a long list; `to` makes the address of the page that begins at an offset. */
export function Paging({ total, offset, limit, to }) {
    if (total <= limit && offset === 0) return null;
    const last = Math.min(offset + limit, total);
    return (
        <nav class="paging" aria-label={t("paging.label")} data-test="paging">
            {offset > 0 && (
                <a href={to(Math.max(0, offset - limit))} rel="prev" data-test="previous">
                    {t("paging.previous")}
                </a>
            )}
            <span>{t("paging.range", { first: Math.min(offset + 1, last), last, total })}</span>
            {last < total && (
                <a href={to(offset + limit)} rel="next" data-test="next">
                    {t("paging.next")}
                </a>
            )}
        </nav>
    );
}
