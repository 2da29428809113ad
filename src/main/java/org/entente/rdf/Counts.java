package org.entente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.CountedEvent.Identity;
import org.entente.rdf.CountedEvent.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of events and sums of their scores, kept in the graph of events: by pair of actors, by pair and month, by tie
 * (a relation from one actor to another, with the first and last day of its actual events), by tie and year, by month, by
 * relation and month, and by modality. A month stands for whatever holds an event ({@link org.entente.model.Step#MONTH}).
 */
public final class Counts {

    private final Map<Node, Cell> cells = new LinkedHashMap<>();
    private final Set<Node> gone = new HashSet<>();

    /** What changes on a node. */
    private static final class Cell {

        private final Identity identity;
        private Tally tally = Tally.NONE;

        /** Days of actual events that come and go. */
        private final TreeSet<LocalDate> firsts = new TreeSet<>();

        private final TreeSet<LocalDate> lasts = new TreeSet<>();
        private final Set<LocalDate> left = new HashSet<>();

        Cell(Identity identity) {
            this.identity = identity;
        }
    }

    /** Counts an event of which these are all quads. */
    public void add(Node event, Iterable<Quad> quads) {
        var counted = CountedEvent.of(NodeFacts.of(quads, event));
        counted.ofPair(add(counted));
        counted.ofAll(add(counted));
    }

    /** Likewise, and keeps apart what is counted for all pairs together. */
    public void add(Node event, Iterable<Quad> quads, Counts ofAll) {
        var counted = CountedEvent.of(NodeFacts.of(quads, event));
        counted.ofPair(add(counted));
        counted.ofAll(ofAll.add(counted));
    }

    private Sink add(CountedEvent event) {
        return (node, identity) -> {
            var cell = cells.computeIfAbsent(node, key -> new Cell(identity));
            cell.tally = cell.tally.plus(event.tally());
            if (node.equals(event.tie()) && event.first() != null && event.last() != null) {
                cell.firsts.add(event.first());
                cell.lasts.add(event.last());
            }
        };
    }

    /** Counts no longer an event of which these are all quads. */
    public void remove(Node event, Iterable<Quad> quads) {
        var counted = CountedEvent.of(NodeFacts.of(quads, event));
        gone.add(event);
        Sink sink = (node, identity) -> {
            var cell = cells.computeIfAbsent(node, key -> new Cell(identity));
            cell.tally = cell.tally.plus(counted.tally().negated());
            if (node.equals(counted.tie()) && counted.first() != null && counted.last() != null) {
                cell.left.add(counted.first());
                cell.left.add(counted.last());
            }
        };
        counted.ofPair(sink);
        counted.ofAll(sink);
    }

    /** The quads of all nodes, where none of them is counted yet. */
    public List<Quad> quads() {
        var graph = new Statements(Vocabulary.EVENTS_GRAPH);
        cells.forEach((node, cell) -> write(graph, node, cell, cell.tally));
        return graph.quads();
    }

    private static void write(Statements graph, Node node, Cell cell, Tally tally) {
        cell.identity.write(graph);
        tally.write(graph, node);
        if (cell.identity.isYearOfTie()) {
            tally.writeDated(graph, node);
        } else if (cell.identity.isOfModality()) {
            tally.writeReports(graph, node);
        }
        if (!cell.firsts.isEmpty()) {
            graph.date(node, Vocabulary.FIRST_DAY, cell.firsts.first());
            graph.date(node, Vocabulary.LAST_DAY, cell.lasts.last());
        }
    }

    /** What the dataset, as it is before the change, says of the nodes that change. */
    public List<Quad> before(DatasetGraph data) {
        var quads = new ArrayList<Quad>();
        cells.keySet().forEach(node -> data.find(Vocabulary.EVENTS_GRAPH, node, Node.ANY, Node.ANY)
                .forEachRemaining(quads::add));
        return quads;
    }

    /** What is said of them after it. Call it once. */
    public List<Quad> after(DatasetGraph data) {
        var graph = new Statements(Vocabulary.EVENTS_GRAPH);
        cells.forEach((node, cell) -> {
            var known = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, node);
            var tally = Tally.ofNode(known).plus(cell.tally);
            if (tally.events() > 0) {
                if (Vocabulary.RELATION_TIE.equals(known.node(Vocabulary.TYPE))) {
                    days(data, node, cell, known);
                }
                write(graph, node, cell, tally);
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
