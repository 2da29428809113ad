import { twin, useAnswer } from "../api.js";
import { Answer } from "../components/Answer.jsx";
import { Heading } from "../components/Heading.jsx";
import { FreeQuery } from "../components/query/FreeQuery.jsx";
import { NamedQuery } from "../components/query/NamedQuery.jsx";
import { QueryMenu } from "../components/query/QueryMenu.jsx";
import { t } from "../language.js";
import { useTitle } from "../title.js";

export function QueryPage({ query }) {
    const answer = useAnswer(twin("/queries"));
    const name = query.get("name");
    const chosen = answer.data?.find((one) => one.name === name);
    useTitle(chosen?.title ?? t("query.title"));
    return (
        <article data-test="query-page">
            <header class="page-head">
                <Heading>{t("query.title")}</Heading>
                <p class="lead">{t("query.lead")}</p>
            </header>
            <Answer answer={answer}>
                {(queries) => (
                    <div class="query">
                        <QueryMenu queries={queries} chosen={name} />
                        <div>
                            {chosen ? (
                                <NamedQuery key={chosen.name} named={chosen} query={query} />
                            ) : (
                                <FreeQuery key={query.get("sparql")} sparql={query.get("sparql")} queries={queries} />
                            )}
                        </div>
                    </div>
                )}
            </Answer>
        </article>
    );
}
