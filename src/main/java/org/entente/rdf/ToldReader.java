package org.entente.rdf;

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
import org.entente.model.Modality;

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
        var report = NodeFacts.of(data, graph, node);
        var actors = report.names(Vocabulary.ACTOR).stream()
                .sorted(Comparator.comparing(Iris::code))
                .toList();
        var target = report.name(Vocabulary.TARGET);
        var relation = report.name(Vocabulary.RELATION);
        var modality = report.name(Vocabulary.MODALITY);
        if (actors.isEmpty() || relation == null || modality == null) {
            return Optional.empty();
        }
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
                report.number(Vocabulary.CONFIDENCE)));
    }

    private Origin origin(Node graph, NodeFacts report) {
        var node = report.nodes(Vocabulary.DERIVED_FROM).stream().findFirst().orElse(graph);
        var article = NodeFacts.of(data, graph, node);
        var identity = article.text(Vocabulary.IDENTITY);
        var sketch = article.text(Vocabulary.TEXT_SKETCH);
        return new Origin(
                identity == null ? graph.getURI() : identity,
                article.day(Vocabulary.DATE_PUBLISHED),
                article.text(Vocabulary.PUBLISHER),
                article.text(Vocabulary.IN_LANGUAGE),
                sketch == null ? null : Sketch.parse(sketch));
    }
}
