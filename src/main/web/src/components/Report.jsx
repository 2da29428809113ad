import { written } from "../dates.js";
import { named, t } from "../language.js";
import { article as articleAddress } from "../routes.js";
import { ActorLink } from "./ActorLink.jsx";
import { Meter } from "./Meter.jsx";
import { OutLink } from "./OutLink.jsx";

/** What one article says of an event: its words in their context, and how they were read. */
export function Report({ report }) {
    const { article } = report;
    return (
        <li class={`report report-${report.modality}`} data-test="report" data-report={report.id}>
            <h3>
                <a href={articleAddress(article.key, report.id)} data-stop data-test="report-link">
                    <bdi>{article.title ?? t("article.untitled")}</bdi>
                </a>
            </h3>
            <p class="soft facts">
                {article.publisher && <bdi>{article.publisher}</bdi>}
                {article.published && <span>{written(article.published)}</span>}
                {article.lang && <span>{named("tongue", article.lang)}</span>}
                {article.url && (
                    <OutLink url={article.url}>
                        <span class="url">{article.url}</span>
                    </OutLink>
                )}
            </p>
            <blockquote dir="auto" lang={article.lang} class="context">
                {report.before}
                <mark class="active" data-test="quote">
                    {report.quote}
                </mark>
                {report.after}
            </blockquote>
            <dl class="readings">
                <Reading name="modality">
                    <span class={`tag tag-${report.modality}`}>{named("modality", report.modality)}</span>
                </Reading>
                {report.claimedBy && (
                    <Reading name="claimedBy">
                        <ActorLink actor={report.claimedBy} />
                    </Reading>
                )}
                <Reading name="confidence">
                    <Meter value={report.confidence} />
                </Reading>
                <Reading name="date">{report.date ? written(report.date) : t("when.none")}</Reading>
                {report.place && <Reading name="place">{report.place}</Reading>}
                <Reading name="rule">
                    <code>{report.rule}</code>
                </Reading>
                {report.why && (
                    <Reading name="why" broad>
                        {report.why}
                    </Reading>
                )}
            </dl>
        </li>
    );
}

function Reading({ name, broad = false, children }) {
    return (
        <div class={broad ? "broad" : null} data-test={`reading-${name}`}>
            <dt>{t(`report.${name}`)}</dt>
            <dd>{children}</dd>
        </div>
    );
}
