package org.entente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.merge.Origin;
import org.entente.merge.Sketch;
import org.entente.merge.Told;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Reads reports as the merger wants them. Actors have the local names of their IRIs, such as {@code state-KOR}. */
public final class ToldReader {

    private final DatasetGraph data;
    private final Map<Node, Origin> origins = new HashMap<>();

    public ToldReader(DatasetGraph data) {
        this.data = data;
    }

    /** The reports of an article's graph. */
    public List<Told> in(Node graph) {
        var found = new ArrayList<Told>();
        data.find(graph, Node.ANY, Vocabulary.TYPE, Vocabulary.REPORT)
                .forEachRemaining(quad -> told(graph, quad.getSubject()).ifPresent(found::add));
        return found;
    }

    /** The report of that node, wherever it stands. */
    public Optional<Told> told(Node report) {
        var quads = data.find(Node.ANY, report, Vocabulary.TYPE, Vocabulary.REPORT);
        return quads.hasNext() ? told(quads.next().getGraph(), report) : Optional.empty();
    }

    /** The reports about the two actors, of all articles. */
    public List<Told> of(Node pair) {
        var found = new ArrayList<Told>();
        data.find(Node.ANY, Node.ANY, Vocabulary.DYAD, pair).forEachRemaining(quad -> {
            if (!quad.getGraph().equals(Vocabulary.EVENTS_GRAPH)) {
                told(quad.getGraph(), quad.getSubject()).ifPresent(found::add);
            }
        });
        return found;
    }

    /** Empty for what lacks an actor, a relation or a modality. */
    private Optional<Told> told(Node graph, Node node) {
        var report = new Properties(graph, node);
        var actors = report.names(Vocabulary.ACTOR).stream()
                .sorted(Comparator.comparing(Iris::code))
                .toList();
        var target = report.name(Vocabulary.TARGET);
        var relation = report.name(Vocabulary.RELATION);
        var modality = report.name(Vocabulary.MODALITY);
        if (actors.isEmpty() || relation == null || modality == null) {
            return Optional.empty();
        }
        var confidence = report.text(Vocabulary.CONFIDENCE);
        return Optional.of(new Told(
                Iris.local(node),
                origins.computeIfAbsent(graph, key -> origin(key, report)),
                actors.get(0),
                relation,
                target != null ? target : actors.get(actors.size() - 1),
                Modality.valueOf(modality.toUpperCase(Locale.ROOT)),
                report.name(Vocabulary.CLAIMED_BY),
                data.contains(graph, Node.ANY, Vocabulary.DENIES, node),
                report.when(),
                report.text(Vocabulary.PLACE_NAME),
                confidence == null ? 0 : Double.parseDouble(confidence)));
    }

    private Origin origin(Node graph, Properties report) {
        var node = report.nodes(Vocabulary.DERIVED_FROM).stream().findFirst().orElse(graph);
        var article = new Properties(graph, node);
        var identity = article.text(Vocabulary.IDENTITY);
        var sketch = article.text(Vocabulary.TEXT_SKETCH);
        return new Origin(
                identity == null ? graph.getURI() : identity,
                article.day(Vocabulary.DATE_PUBLISHED),
                article.text(Vocabulary.PUBLISHER),
                sketch == null ? null : Sketch.parse(sketch));
    }

    /** What a graph says of one node. */
    private final class Properties {

        private final Map<Node, List<Node>> values = new HashMap<>();

        Properties(Node graph, Node subject) {
            data.find(graph, subject, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> values.computeIfAbsent(quad.getPredicate(), key -> new ArrayList<>())
                            .add(quad.getObject()));
        }

        List<Node> nodes(Node predicate) {
            return values.getOrDefault(predicate, List.of());
        }

        List<String> names(Node predicate) {
            return nodes(predicate).stream().map(Iris::local).toList();
        }

        @Nullable
        String name(Node predicate) {
            return names(predicate).stream().findFirst().orElse(null);
        }

        @Nullable
        String text(Node predicate) {
            return nodes(predicate).stream()
                    .findFirst()
                    .map(Node::getLiteralLexicalForm)
                    .orElse(null);
        }

        @Nullable
        LocalDate day(Node predicate) {
            var text = text(predicate);
            return text == null ? null : LocalDate.parse(text);
        }

        When when() {
            var source = text(Vocabulary.DATE_SOURCE);
            return new When(
                    text(Vocabulary.DATE),
                    day(Vocabulary.EARLIEST),
                    day(Vocabulary.LATEST),
                    source == null ? DateSource.PUBLICATION : DateSource.valueOf(source.toUpperCase(Locale.ROOT)));
        }
    }
}
