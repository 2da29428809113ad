package org.entente.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.extract.Candidate;
import org.entente.model.CodePoints;
import org.entente.model.InputProblem;
import org.entente.model.Mention;
import org.entente.model.Report;
import org.entente.pipeline.Pipelines.Explanation;
import org.entente.serve.Shapes.ActorShape;
import org.entente.serve.Shapes.MentionShape;
import org.entente.serve.Shapes.RelationShape;
import org.jspecify.annotations.Nullable;

/** What would be read in a text, and why; nothing is stored. */
record TryEndpoint(Held held) implements Endpoint {

    private record Told(
            ActorShape source,
            ActorShape target,
            RelationShape relation,
            String modality,
            @Nullable String date,
            @Nullable String place,
            double confidence,
            String quote,
            int start,
            int end,
            String rule) {}

    private record Why(int start, int end, List<String> why) {}

    private record Answer(@Nullable String lang, List<MentionShape> mentions, List<Told> events, List<Why> sentences) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var article = held.parts().articles().apply(Json.bytes(line(asked.body())));
        var pipelines = held.parts().pipelines().get();
        if (!pipelines.reads(article)) {
            throw new InputProblem("lang", "no language pack reads this text", "name another language");
        }
        var words = held.words(asked);
        var points = CodePoints.of(article.text());
        var mentions = new ArrayList<Mention>();
        var sentences = new ArrayList<Why>();
        pipelines.explain(article, part -> {
            mentions.addAll(part.document().mentions());
            IntStream.range(0, part.document().sentences().size())
                    .forEach(number -> sentences.add(why(part, number, points)));
        });
        return new Answer(
                article.language(),
                ArticleEndpoint.mentions(data, article, mentions, words),
                pipelines.facts(article).reports().stream()
                        .map(report -> told(data, points, report, words))
                        .toList(),
                sentences);
    }

    /** What an article may have, and no more. */
    private static ObjectNode line(byte[] body) {
        var sent = Json.tree(body);
        var line = JsonNodeFactory.instance.objectNode();
        for (var key : List.of("text", "title", "published", "lang")) {
            if (sent.path(key).isTextual()) {
                line.set(key, sent.get(key));
            }
        }
        return line;
    }

    private Told told(DatasetGraph data, CodePoints points, Report report, Words words) {
        var span = report.evidence().span();
        return new Told(
                words.actor(data, report.source().actor()),
                words.actor(data, report.target().actor()),
                words.relation(data, held.parts().relations().get(report.relation())),
                report.modality().text(),
                report.when().date(),
                report.place(),
                report.confidence(),
                report.evidence().quote(),
                points.before(span.start()),
                points.before(span.end()),
                report.evidence().rule());
    }

    private static Why why(Explanation explanation, int number, CodePoints points) {
        var document = explanation.document();
        var text = document.article().text();
        var span = document.sentences().get(number).span();
        var lines = new ArrayList<String>();
        document.mentions().stream()
                .filter(mention -> span.contains(mention.span()))
                .forEach(mention -> lines.add("actor: " + mention.span().text(text) + " = "
                        + String.join(", ", mention.actors()) + " (" + mention.reason() + ")"));
        document.dates().stream()
                .filter(date -> span.contains(date.span()))
                .forEach(date -> lines.add(
                        "date: " + date.span().text(text) + " = " + date.when().date()));
        explanation.extraction().candidates().stream()
                .filter(candidate -> candidate.sentence() == number)
                .forEach(candidate -> lines.add(verdict(candidate)));
        return new Why(points.before(span.start()), points.before(span.end()), lines);
    }

    private static String verdict(Candidate candidate) {
        return (candidate.isEvent() ? "event: " : "no event: ") + candidate.told();
    }
}
