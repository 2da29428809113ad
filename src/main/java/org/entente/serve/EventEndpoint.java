package org.entente.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Article;
import org.entente.query.ReportRow;
import org.entente.rdf.Iris;
import org.entente.serve.Shapes.ReportShape;
import org.jspecify.annotations.Nullable;

/** An event with all its reports. */
record EventEndpoint(Held held) implements Endpoint {

    /** Code points of the text that are shown on either side of a quote. */
    private static final int AROUND = 200;

    /** Of an event with more reports, the articles of the others are not looked up. */
    private static final int ARTICLES = 100;

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var id = asked.names().get(0);
        var rows = held.parts().rows(data);
        var event = rows.event(id).orElseThrow(() -> new Missing("no event has the id " + id));
        var reports = rows.reports(id);
        var texts = held.parts()
                .texts()
                .of(reports.stream()
                        .map(row -> row.article().id())
                        .distinct()
                        .limit(ARTICLES)
                        .toList());
        var words = held.words(asked);
        var reasons = reasons(data, id, words);
        List<ReportShape> shapes = reports.stream()
                .map(row -> report(data, row, texts.get(row.article().id()), reasons.getOrDefault(row.id(), ""), words))
                .toList();
        return words.event(data, event, shapes);
    }

    private Map<String, String> reasons(DatasetGraph data, String id, Words words) {
        var reasons = new HashMap<String, String>();
        var event = held.parts().events().event(data, Iris.named(id));
        if (event != null) {
            event.joins().forEach(join -> reasons.put(join.told().id(), words.reason(join.reason())));
        }
        return reasons;
    }

    private static ReportShape report(
            DatasetGraph data, ReportRow row, @Nullable Article article, String why, Words words) {
        var text = article == null ? "" : article.text();
        var quote = row.words();
        return new ReportShape(
                row.id(),
                quote.quote(),
                quote.begin(),
                quote.end(),
                Points.between(text, quote.begin() - AROUND, quote.begin()),
                Points.between(text, quote.end(), quote.end() + AROUND),
                quote.rule(),
                row.claimedBy() == null ? null : words.actor(data, row.claimedBy()),
                row.confidence(),
                row.modality().text(),
                row.when().date(),
                row.place(),
                Words.article(row.article()),
                why);
    }
}
