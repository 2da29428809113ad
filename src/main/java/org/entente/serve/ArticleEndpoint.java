package org.entente.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Article;
import org.entente.model.CodePoints;
import org.entente.model.Mention;
import org.entente.query.Filter;
import org.entente.query.ReportRow;
import org.entente.query.ReportRows;
import org.entente.rdf.NodeFacts;
import org.entente.rdf.Vocabulary;
import org.entente.serve.Shapes.ActorShape;
import org.entente.serve.Shapes.ArticleShape;
import org.entente.serve.Shapes.MentionShape;
import org.entente.serve.Shapes.RelationShape;
import org.jspecify.annotations.Nullable;

/** An article with its text, where that is kept, and all that is told in it. */
record ArticleEndpoint(Held held) implements Endpoint {

    private record Told(
            String id,
            @Nullable String event,
            int start,
            int end,
            ActorShape source,
            ActorShape target,
            RelationShape relation,
            String modality) {}

    private record Answer(
            ArticleShape article, @Nullable String text, List<MentionShape> mentions, List<Told> events) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var identity = Keys.identity(asked.names().get(0));
        var graph = graph(data, identity).orElseThrow(() -> new Missing("no article has the id " + identity));
        var reports = new ReportRows(data, held.parts().relations());
        var rows = reports.in(graph, Filter.ALL);
        var words = held.words(asked);
        var told = rows.stream()
                .map(row -> new Told(
                        row.id(),
                        reports.event(row),
                        row.words().begin(),
                        row.words().end(),
                        words.actor(data, row.source().actor()),
                        words.actor(data, row.target().actor()),
                        words.relation(data, row.relation()),
                        row.modality().text()))
                .toList();
        var article = held.parts().texts().of(List.of(identity)).get(identity);
        var shape = shape(data, graph, identity);
        return article == null || article.text().isEmpty()
                ? new Answer(shape, null, List.of(), told)
                : new Answer(shape, article.text(), mentions(data, article, words), told);
    }

    private static Optional<Node> graph(DatasetGraph data, String identity) {
        var quads = data.findNG(Node.ANY, Node.ANY, Vocabulary.IDENTITY, NodeFactory.createLiteralString(identity));
        while (quads.hasNext()) {
            var graph = quads.next().getGraph();
            if (!graph.equals(Vocabulary.CATALOGUE_GRAPH)) {
                return Optional.of(graph);
            }
        }
        return Optional.empty();
    }

    private static ArticleShape shape(DatasetGraph data, Node graph, String identity) {
        var node = data.findNG(graph, Node.ANY, Vocabulary.IDENTITY, Node.ANY)
                .next()
                .getSubject();
        var facts = NodeFacts.of(data, graph, node);
        return Words.article(new ReportRow.Origin(
                identity,
                facts.text(Vocabulary.URL),
                facts.text(Vocabulary.HEADLINE),
                facts.text(Vocabulary.PUBLISHER),
                facts.day(Vocabulary.DATE_PUBLISHED),
                facts.text(Vocabulary.IN_LANGUAGE)));
    }

    private List<MentionShape> mentions(DatasetGraph data, Article article, Words words) {
        var pipelines = held.parts().pipelines().get();
        return pipelines.reads(article) ? mentions(data, article, pipelines.mentions(article), words) : List.of();
    }

    /** Of words that mean several actors the first one is named. */
    static List<MentionShape> mentions(DatasetGraph data, Article article, List<Mention> mentions, Words words) {
        var points = CodePoints.of(article.text());
        return mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.PLACE
                        && !mention.actors().isEmpty())
                .map(mention -> {
                    var actor = words.actor(data, mention.actors().get(0));
                    return new MentionShape(
                            points.before(mention.span().start()),
                            points.before(mention.span().end()),
                            actor.code(),
                            actor.name());
                })
                .toList();
    }
}
