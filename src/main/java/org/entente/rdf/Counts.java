package org.entente.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Told;
import org.entente.model.Families;
import org.entente.model.Relations;

/**
 * Numbers of events and sums of their scores, kept in the graph of events: by pair of actors, by pair and month, by pair and
 * year, by pair and family of relations, by tie (a relation from one actor to another), by tie and year, by month, by relation and
 * month, by tie and place, by relation and place, and by modality; and numbers of articles and reports, by source and month, by
 * tie and source, and by rule. Ties, families of pairs and places have the first and last day of their actual events as well.
 * A month stands for whatever holds an event ({@link org.entente.model.Step#MONTH}).
 */
public final class Counts {

    /** What is said before a change of the nodes that change, and after it. */
    public record Change(List<Quad> before, List<Quad> after) {}

    /** Types of the nodes that have the first and the last day of their actual events, those first from which others follow. */
    static final List<Node> WITH_DAYS =
            List.of(Vocabulary.RELATION_TIE, Vocabulary.PAIR_FAMILY, Vocabulary.TIE_PLACE, Vocabulary.RELATION_PLACE);

    private static final DatasetGraph NOTHING = DatasetGraphFactory.empty();

    private final Families families;
    private final Map<Node, Cell> cells = new LinkedHashMap<>();

    /** By tie. */
    private final Map<Node, Tellers> tellers = new LinkedHashMap<>();

    private final Set<Node> gone = new HashSet<>();

    /** What changes on a node. */
    private record Cell(CountNode node, Tally tally, Extent extent) {

        boolean changes() {
            return !tally.isNothing() || extent.changes();
        }
    }

    public Counts(Relations relations) {
        families = new Families(relations);
    }

    private Cell add(CountNode node, Tally tally, int sign) {
        var cell = cells.computeIfAbsent(node.node(), key -> new Cell(node, new Tally(), new Extent()));
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
        count(event, quads, reports, 1);
    }

    /** Counts them no longer. */
    public void removeSources(Node event, Iterable<Quad> quads, Iterable<Told> reports) {
        count(event, quads, reports, -1);
    }

    private void count(Node event, Iterable<Quad> quads, Iterable<Told> reports, int sign) {
        var tie = counted(quads, event).ofTie();
        var known = tellers.computeIfAbsent(tie.node(), key -> new Tellers(tie));
        for (var report : reports) {
            add(CountedYear.of(report).count(), new Tally().with(Count.TELLINGS, 1), sign);
            CountedTelling.of(tie.node(), report).ifPresent(telling -> {
                add(telling.node(), new Tally().with(Count.REPORTS, 1), sign);
                known.add(telling);
            });
        }
    }

    private CountedEvent counted(Iterable<Quad> quads, Node event) {
        return CountedEvent.of(NodeFacts.of(quads, event), families);
    }

    /** Counts an event of which these are all quads. */
    public void add(Node event, Iterable<Quad> quads) {
        add(event, quads, this);
    }

    /** Likewise, and keeps apart what is counted for all pairs together. */
    public void add(Node event, Iterable<Quad> quads, Counts ofAll) {
        var counted = counted(quads, event);
        counted.ofPair((node, tally) -> come(counted, node, tally));
        counted.ofAll((node, tally) -> ofAll.come(counted, node, tally));
    }

    private void come(CountedEvent event, CountNode node, Tally tally) {
        var cell = add(node, tally, 1);
        if (node.hasDays()) {
            cell.extent.add(event.first(), event.last());
        }
    }

    /** Counts no longer an event of which these are all quads. */
    public void remove(Node event, Iterable<Quad> quads) {
        var counted = counted(quads, event);
        gone.add(event);
        counted.ofPair((node, tally) -> go(counted, node, tally));
        counted.ofAll((node, tally) -> go(counted, node, tally));
    }

    private void go(CountedEvent event, CountNode node, Tally tally) {
        var cell = add(node, tally, -1);
        if (node.hasDays()) {
            cell.extent.remove(event.first(), event.last());
        }
    }

    /** The quads of all nodes, where none of them is counted yet. Call it once. */
    public List<Quad> quads() {
        return change(NOTHING).after();
    }

    /**
     * What the dataset says of the nodes that change, and what is to be said of them. Call it once.
     *
     * @param data as it is before the change
     */
    public Change change(DatasetGraph data) {
        tellers.values().forEach(tie -> {
            var more = tie.more(data, telling -> isLeft(data, telling));
            add(tie.tie(), new Tally().with(Count.TELLERS, more), 1);
        });
        var before = new ArrayList<Quad>();
        var after = new Statements(Vocabulary.EVENTS_GRAPH);
        WITH_DAYS.forEach(type -> days(data, type));
        cells.values().stream().filter(Cell::changes).forEach(cell -> {
            var said = quads(data, cell.node.node());
            before.addAll(said);
            var tally = cell.node.of(NodeFacts.of(said, cell.node.node()));
            tally.add(cell.tally, 1);
            if (cell.node.isLeft(tally)) {
                cell.node.write(after, tally);
                cell.extent.write(after, cell.node.node());
            }
        });
        return new Change(before, after.quads());
    }

    private static List<Quad> quads(DatasetGraph data, Node node) {
        var quads = new ArrayList<Quad>();
        data.findNG(Vocabulary.EVENTS_GRAPH, node, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        return quads;
    }

    /** Whether there is something to count on the node after the change. */
    private boolean isLeft(DatasetGraph data, Node node) {
        var cell = cells.get(node);
        if (cell == null) {
            return false;
        }
        var tally = cell.node.of(NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, node));
        tally.add(cell.tally, 1);
        return cell.node.isLeft(tally);
    }

    /** Joins the first and last days that nodes of the type have with those that come; where those went, finds what is left. */
    private void days(DatasetGraph data, Node type) {
        for (var cell : cells.values()) {
            if (!cell.node.type().equals(type) || !cell.changes()) {
                continue;
            }
            var known = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, cell.node.node());
            if (!cell.extent.keep(known.day(Vocabulary.FIRST_DAY), known.day(Vocabulary.LAST_DAY))) {
                if (type.equals(Vocabulary.RELATION_TIE)) {
                    ofEvents(data, cell, cell.node.node(), event -> true);
                } else if (type.equals(Vocabulary.PAIR_FAMILY)) {
                    ofTies(data, cell, known);
                } else if (type.equals(Vocabulary.TIE_PLACE)) {
                    var tie = Objects.requireNonNull(known.node(Vocabulary.PLACE_OF));
                    ofEvents(data, cell, tie, event -> cell.node.node().equals(event.ofPlace()));
                } else {
                    EventsGraph.subjects(data, Vocabulary.IN_PLACE, cell.node.node())
                            .forEach(place -> join(data, cell, place));
                }
            }
        }
    }

    private void ofEvents(DatasetGraph data, Cell cell, Node tie, Predicate<CountedEvent> isOfIt) {
        for (var event : EventsGraph.subjects(data, Vocabulary.TIE, tie)) {
            if (!gone.contains(event)) {
                var counted = counted(quads(data, event), event);
                if (isOfIt.test(counted)) {
                    cell.extent.add(counted.first(), counted.last());
                }
            }
        }
    }

    private void ofTies(DatasetGraph data, Cell family, NodeFacts known) {
        var pair = Objects.requireNonNull(known.node(Vocabulary.FAMILY_OF));
        var name = Objects.requireNonNull(known.name(Vocabulary.FAMILY));
        for (var tie : EventsGraph.subjects(data, Vocabulary.TIE_OF, pair)) {
            var relation = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, tie).name(Vocabulary.TIE_RELATION);
            if (families.wider(Objects.toString(relation)).contains(name)) {
                join(data, family, tie);
            }
        }
    }

    /** Joins the days that a node of its own will have. */
    private void join(DatasetGraph data, Cell cell, Node part) {
        var changed = cells.get(part);
        if (changed != null && changed.changes()) {
            cell.extent.add(changed.extent);
        } else {
            var known = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, part);
            cell.extent.add(known.day(Vocabulary.FIRST_DAY), known.day(Vocabulary.LAST_DAY));
        }
    }
}
