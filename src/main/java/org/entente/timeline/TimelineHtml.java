package org.entente.timeline;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.query.EventRow;
import org.entente.query.ReportRow;

/**
 * A timeline as one page for a browser: the picture, then every event with its words; a mark of the picture leads to its
 * event. The page has no script and may load nothing.
 */
public final class TimelineHtml {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

    private static final String STYLE =
            """
            <style>
            body { font: 15px/1.45 Helvetica, Arial, 'DejaVu Sans', sans-serif; color: #222; max-width: 1040px;
              margin: 1.5em auto; padding: 0 1em }
            .picture { overflow-x: auto }
            svg { display: block }
            table { border-collapse: collapse; width: 100%; font-size: 14px }
            th, td { text-align: left; vertical-align: top; padding: .35em .8em .35em 0; border-bottom: 1px solid #ddd }
            td:first-child, th:first-child { min-width: 7em }
            td { overflow-wrap: anywhere }
            thead th { position: sticky; top: 0; background: #fff }
            tr:target { background: #fff3c4 }
            details { margin-top: .3em; font-size: 13px; color: #444 } summary { cursor: pointer }
            ul { margin: .3em 0; padding-left: 1.2em }
            .coop { color: #2166ac } .conf { color: #b2182b }
            </style>
            """;

    private TimelineHtml() {}

    /**
     * The page.
     *
     * @param reports those of the event of that id, by time
     */
    public static String of(Timeline timeline, Function<String, List<ReportRow>> reports, Wording wording) {
        var title = Svg.escape(wording.title(timeline));
        var out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + wording.language() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + title + "</title>\n"
                + STYLE + "</head>\n<body>\n");
        out.append("<div class=\"picture\">\n")
                .append(TimelineSvg.picture(timeline, wording, true))
                .append("</div>\n");
        out.append("<h2>").append(Svg.escape(wording.of("list"))).append("</h2>\n<table>\n<thead><tr>");
        for (var column : new String[] {"when", "event", "modality", "words", "article"}) {
            out.append("<th>")
                    .append(Svg.escape(wording.of("column." + column)))
                    .append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        timeline.entries().forEach(entry -> row(out, entry.event(), reports, wording));
        return out.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
    }

    private static void row(
            StringBuilder out, EventRow event, Function<String, List<ReportRow>> reports, Wording wording) {
        out.append("<tr id=\"").append(Svg.escape(event.id())).append("\"><td>");
        out.append(Svg.escape(wording.when(event))).append("</td><td class=\"").append(kind(event));
        out.append("\">").append(Svg.escape(wording.event(event))).append("</td><td>");
        out.append(Svg.escape(wording.modality(event))).append("</td><td><q>");
        out.append(Svg.escape(event.words().quote())).append("</q>");
        if (event.reports() > 1) {
            out.append("<details><summary>").append(Svg.escape(wording.told(event)));
            out.append("</summary><ul>");
            reports.apply(event.id()).forEach(report -> out.append("<li><q>")
                    .append(Svg.escape(report.words().quote()))
                    .append("</q> (")
                    .append(Svg.escape(wording.modality(report)))
                    .append("; ")
                    .append(article(report.article()))
                    .append(")</li>"));
            out.append("</ul></details>");
        }
        out.append("</td><td>").append(article(event.article())).append("</td></tr>\n");
    }

    private static String kind(EventRow event) {
        var score = event.relation().goldstein();
        return score == null || score == 0 ? "" : score > 0 ? "coop" : "conf";
    }

    /** The name of the article, linked only when its address is one of the web. */
    static String article(ReportRow.Origin article) {
        var name = Svg.escape(article.title() == null ? article.id() : article.title());
        var publisher = article.publisher() == null ? "" : ", " + Svg.escape(article.publisher());
        var url = article.url();
        return (url == null || !WEB_ADDRESS.matcher(url).matches()
                        ? name
                        : "<a rel=\"noreferrer\" href=\"" + Svg.escape(url) + "\">" + name + "</a>")
                + publisher;
    }
}
