import { t } from "../language.js";

const WITHOUT_TWIN = { "/": "/overview.json", "/query": "/queries.json", "/try": null };

/** The page as data, and what it is built with. */
export function Footer({ location: { pathname, search } }) {
    const twin = pathname in WITHOUT_TWIN ? WITHOUT_TWIN[pathname] : `${pathname}.json${search}`;
    return (
        <footer class="bottom">
            {twin && (
                <a href={twin} data-test="json">
                    {t("footer.json")}
                </a>
            )}
            <a href="/web/licenses.txt">{t("footer.licenses")}</a>
            <span>{t("footer.local")}</span>
        </footer>
    );
}
