package org.entente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Told;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of events and sums of their scores, kept in the graph of events: by pair of actors, by pair and month, by tie
 * (a relation from one actor to another, with the first and last day of its actual events), by tie and year, by month, by
 * relation and month, and by modality; and numbers of articles and reports, by source and month, by tie and source, and by
 * rule. A month stands for whatever holds an event ({@link org.entente.model.Step#MONTH}).
 */
public final class Counts {

    private final Map<Node, Cell> cells = new LinkedHashMap<>();
    private final Set<Node> gone = new HashSet<>();

    /** What changes on a node. */
    private static final class Cell {

        private final CountNode node;
        private final Tally tally = new Tally();

        /** Days of actual events that come and go. */
        private final TreeSet<LocalDate> firsts = new TreeSet<>();

        private final TreeSet<LocalDate> lasts = new TreeSet<>();
        private final Set<LocalDate> left = new HashSet<>();

        Cell(CountNode node) {
            this.node = node;
        }

        boolean changes() {
            return !tally.isNothing() || !firsts.isEmpty() || !left.isEmpty();
        }
    }

    private Cell add(CountNode node, Tally tally, int sign) {
        var cell = cells.computeIfAbsent(node.node(), key -> new Cell(node));
        cell.tally.add(tally, sign);
        return cell;
    }

    /** Counts the article of that graph and its reports. */
    public void addArticle(DatasetGraph data, Node graph) {
        CountedArticle.of(data, graph).ifPresent(article -> article.count((node, tally) -> add(node, tally, 1)));
    }

    /** Counts them no longer. */
    public void removeArticle(DatasetGraph data, Node graph) {
        CountedArticle.of(data, graph).ifPresent(article -> article.count((node, tally) -> add(node, tally, -1)));
    }

    /**
     * Counts the sources that tell of an event.
     *
     * @param quads all of the event
     * @param reports all that are of it
     */
    public void addSources(Node event, Iterable<Quad> quads, Iterable<Told> reports) {
        CountedTelling.count(tie(event, quads), reports, (node, tally) -> add(node, tally, 1));
    }

    /** Counts them no longer. */
    public void removeSources(Node event, Iterable<Quad> quads, Iterable<Told> reports) {
        CountedTelling.count(tie(event, quads), reports, (node, tally) -> add(node, tally, -1));
    }

    private static Node tie(Node event, Iterable<Quad> quads) {
        return Objects.requireNonNull(NodeFacts.of(quads, event).node(Vocabulary.TIE));
    }

    /** Counts an event of which these are all quads. */
    public void add(Node event, Iterable<Quad> quads) {
        add(event, quads, this);
    }

    /** Likewise, and keeps apart what is counted for all pairs together. */
    public void add(Node event, Iterable<Quad> quads, Counts ofAll) {
        var counted = CountedEvent.of(NodeFacts.of(quads, event));
        counted.ofPair((node, tally) -> {
            var cell = add(node, tally, 1);
            if (node.node().equals(counted.tie())) {
                add(cell, counted.first(), counted.last());
            }
        });
        counted.ofAll((node, tally) -> ofAll.add(node, tally, 1));
    }

    /** Counts no longer an event of which these are all quads. */
    public void remove(Node event, Iterable<Quad> quads) {
        var counted = CountedEvent.of(NodeFacts.of(quads, event));
        gone.add(event);
        counted.ofPair((node, tally) -> {
            var cell = add(node, tally, -1);
            if (node.node().equals(counted.tie()) && counted.first() != null && counted.last() != null) {
                cell.left.add(counted.first());
                cell.left.add(counted.last());
            }
        });
        counted.ofAll((node, tally) -> add(node, tally, -1));
    }

    /** The quads of all nodes, where none of them is counted yet. */
    public List<Quad> quads() {
        var graph = new Statements(Vocabulary.EVENTS_GRAPH);
        cells.values().forEach(cell -> write(graph, cell, cell.tally));
        return graph.quads();
    }

    private static void write(Statements graph, Cell cell, Tally tally) {
        cell.node.write(graph, tally);
        if (!cell.firsts.isEmpty()) {
            graph.date(cell.node.node(), Vocabulary.FIRST_DAY, cell.firsts.first());
            graph.date(cell.node.node(), Vocabulary.LAST_DAY, cell.lasts.last());
        }
    }

    /** What the dataset, as it is before the change, says of the nodes that change. */
    public List<Quad> before(DatasetGraph data) {
        var quads = new ArrayList<Quad>();
        cells.forEach((node, cell) -> {
            if (cell.changes()) {
                data.find(Vocabulary.EVENTS_GRAPH, node, Node.ANY, Node.ANY).forEachRemaining(quads::add);
            }
        });
        return quads;
    }

    /** What is said of them after it. Call it once. */
    public List<Quad> after(DatasetGraph data) {
        var graph = new Statements(Vocabulary.EVENTS_GRAPH);
        cells.forEach((node, cell) -> {
            if (!cell.changes()) {
                return;
            }
            var known = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, node);
            var tally = cell.node.of(known);
            tally.add(cell.tally, 1);
            if (cell.node.isLeft(tally)) {
                if (Vocabulary.RELATION_TIE.equals(known.node(Vocabulary.TYPE))) {
                    days(data, node, cell, known);
                }
                write(graph, cell, tally);
            }
        });
        return graph.quads();
    }

    /** Adds the first and last day that a tie keeps; where those were of an event that goes, of what remains. */
    private void days(DatasetGraph data, Node tie, Cell cell, NodeFacts known) {
        var first = known.day(Vocabulary.FIRST_DAY);
        var last = known.day(Vocabulary.LAST_DAY);
        if (!cell.left.contains(first) && !cell.left.contains(last)) {
            add(cell, first, last);
            return;
        }
        data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.TIE, tie).forEachRemaining(quad -> {
            if (!gone.contains(quad.getSubject())) {
                var event = CountedEvent.of(NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, quad.getSubject()));
                add(cell, event.first(), event.last());
            }
        });
    }

    private static void add(Cell cell, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null) {
            cell.firsts.add(first);
            cell.lasts.add(last);
        }
    }
}
