import { Heading } from "../components/Heading.jsx";
import { t } from "../language.js";
import { home } from "../routes.js";
import { useTitle } from "../title.js";

export function MissingPage() {
    useTitle(t("missing.title"));
    return (
        <div class="failed" data-test="missing">
            <Heading>{t("missing.title")}</Heading>
            <p>
                {t("missing.text")} <a href={home()}>{t("missing.home")}</a>
            </p>
        </div>
    );
}
