package org.entente.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.SortedGraph;
import org.entente.rdf.EventsGraph;
import org.entente.rdf.Vocabulary;

/** The graph of events, piece by piece: events with their reports, by pair and time, then what is counted of them. */
final class EventGraph {

    /** Statements of a piece, or a few more. */
    private static final int PIECE = 10_000;

    /** Kinds of nodes that count for all pairs together. */
    private static final List<Node> OF_ALL = List.of(
            Vocabulary.CALENDAR_PERIOD,
            Vocabulary.RELATION_PERIOD,
            Vocabulary.RELATION_PLACE,
            Vocabulary.MODALITY_COUNT,
            Vocabulary.SOURCE_PERIOD,
            Vocabulary.RULE_COUNT);

    /** By which property nodes that count are of a pair, besides its ties. */
    private static final List<Node> OF_PAIR = List.of(Vocabulary.FAMILY_OF, Vocabulary.YEAR_OF, Vocabulary.PERIOD_OF);

    private static final List<Node> OF_TIE = List.of(Vocabulary.YEAR_OF, Vocabulary.SOURCE_OF, Vocabulary.PLACE_OF);

    private final DatasetGraph data;
    private final EventRows events;
    private final List<Quad> piece = new ArrayList<>();

    EventGraph(DatasetGraph data, EventRows events) {
        this.data = data;
        this.events = events;
    }

    /** Hands on the events that the filter wants, and the counts for {@link Filter#ALL}: those of a part would be wrong. */
    void each(Filter filter, Consumer<Collection<Quad>> sink) {
        events.eachNode(filter, event -> {
            add(event, sink);
            subjects(Vocabulary.REPORTS, event).forEach(report -> piece.addAll(sorted(report, Node.ANY, Node.ANY)));
        });
        if (filter.equals(Filter.ALL)) {
            counts(sink);
        }
        flush(sink);
    }

    private void counts(Consumer<Collection<Quad>> sink) {
        for (var pair : subjects(Vocabulary.TYPE, Vocabulary.BILATERAL_RELATION)) {
            add(pair, sink);
            for (var tie : subjects(Vocabulary.TIE_OF, pair)) {
                add(tie, sink);
                all(OF_TIE, tie, sink);
            }
            all(OF_PAIR, pair, sink);
        }
        OF_ALL.forEach(kind -> subjects(Vocabulary.TYPE, kind).forEach(node -> add(node, sink)));
        yearsWithoutTie().forEach(year -> add(year, sink));
    }

    /** Years of ties that reports tell while no event is of the tie. */
    private List<Node> yearsWithoutTie() {
        var found = new TreeSet<String>();
        data.findNG(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.TYPE, Vocabulary.TIE_YEAR)
                .forEachRemaining(quad -> {
                    var tie = EventsGraph.value(data, quad.getSubject(), Vocabulary.YEAR_OF);
                    if (tie != null && EventsGraph.value(data, tie, Vocabulary.TYPE) == null) {
                        found.add(quad.getSubject().getURI());
                    }
                });
        return found.stream().map(NodeFactory::createURI).toList();
    }

    private void all(List<Node> properties, Node value, Consumer<Collection<Quad>> sink) {
        properties.forEach(property -> subjects(property, value).forEach(node -> add(node, sink)));
    }

    private void add(Node subject, Consumer<Collection<Quad>> sink) {
        if (piece.size() >= PIECE) {
            flush(sink);
        }
        piece.addAll(sorted(subject, Node.ANY, Node.ANY));
    }

    private void flush(Consumer<Collection<Quad>> sink) {
        sink.accept(List.copyOf(piece));
        piece.clear();
    }

    /** In the order of their IRIs. */
    private List<Node> subjects(Node property, Node value) {
        var found = new TreeSet<String>();
        data.findNG(Vocabulary.EVENTS_GRAPH, Node.ANY, property, value)
                .forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
        return found.stream().map(NodeFactory::createURI).toList();
    }

    private List<Quad> sorted(Node subject, Node property, Node value) {
        return SortedGraph.sorted(Iter.asStream(data.findNG(Vocabulary.EVENTS_GRAPH, subject, property, value)));
    }
}
