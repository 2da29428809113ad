package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.curate.Decision;
import org.entente.curate.Decisions;
import org.entente.model.Relations;
import org.entente.rdf.Iris;
import org.entente.rdf.ReviewReader;
import org.entente.rdf.Reviewed;
import org.entente.rdf.Vocabulary;

/** Brings the graphs of articles, and the events of their reports, to what people decided. */
final class Reviewing {

    private final Reviewed reviewed;
    private final Merging merging;

    Reviewing(Relations relations, Merging merging) {
        reviewed = new Reviewed(relations);
        this.merging = merging;
    }

    /** The quads of articles as the decisions in the dataset have them. */
    List<Quad> reviewed(DatasetGraph data, List<Quad> read) {
        var decisions = ReviewReader.decisions(data);
        return decisions.isEmpty() ? read : reviewed.all(read, decisions);
    }

    /**
     * What changes when these reviews stand in place of earlier ones, and in graphs that are not as the decisions have
     * them.
     *
     * @param reviews by their IRI; one without quads is taken back
     * @param merged whether the events are to follow
     */
    Merging.Change change(DatasetGraph data, Map<Node, List<Quad>> reviews, boolean merged) {
        var change = new Merging.Change(new ArrayList<>(), new ArrayList<>());
        var curation = GraphFactory.createDefaultGraph();
        data.find(Vocabulary.CURATION_GRAPH, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> curation.add(quad.asTriple()));
        var before = ReviewReader.decisions(curation);
        reviews.forEach((node, quads) -> replace(curation, node, quads, change));
        var after = ReviewReader.decisions(curation);
        var graphs = graphs(data, merged ? differing(before, after) : reports(after.all().stream()));
        var fresh = new ArrayList<Quad>();
        for (var graph : graphs) {
            var old = new LinkedHashSet<Quad>();
            data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> old.add(Merging.spelled(quad)));
            var now = new LinkedHashSet<>(reviewed.graph(graph, old, after));
            fresh.addAll(now);
            add(change, old, now);
        }
        if (merged) {
            var events = merging.change(data, fresh, graphs, after.links());
            change.gone().addAll(events.gone());
            change.fresh().addAll(events.fresh());
        }
        return change;
    }

    private static void replace(Graph curation, Node node, List<Quad> quads, Merging.Change change) {
        var old = new LinkedHashSet<Quad>();
        curation.find(node, Node.ANY, Node.ANY)
                .forEachRemaining(triple -> old.add(Quad.create(Vocabulary.CURATION_GRAPH, triple)));
        add(change, old, new LinkedHashSet<>(quads));
        curation.remove(node, Node.ANY, Node.ANY);
        quads.forEach(quad -> curation.add(quad.asTriple()));
    }

    private static void add(Merging.Change change, Set<Quad> old, Set<Quad> now) {
        old.stream().filter(quad -> !now.contains(quad)).forEach(change.gone()::add);
        now.stream().filter(quad -> !old.contains(quad)).forEach(change.fresh()::add);
    }

    private static Set<String> differing(Decisions before, Decisions after) {
        var one = new LinkedHashSet<>(before.all());
        var other = new LinkedHashSet<>(after.all());
        return reports(Stream.concat(
                one.stream().filter(decision -> !other.contains(decision)),
                other.stream().filter(decision -> !one.contains(decision))));
    }

    private static Set<String> reports(Stream<Decision> decisions) {
        var found = new TreeSet<String>();
        decisions.forEach(decision -> found.addAll(decision.reports()));
        return found;
    }

    /** The graphs of the articles that have the reports. */
    private static Collection<Node> graphs(DatasetGraph data, Set<String> reports) {
        var found = new TreeSet<String>();
        for (var report : reports) {
            data.find(Node.ANY, Iris.named(report), Vocabulary.DERIVED_FROM, Node.ANY)
                    .forEachRemaining(quad -> found.add(quad.getGraph().getURI()));
        }
        return found.stream().map(NodeFactory::createURI).toList();
    }

    /** Whether the dataset has the review, or none where it was taken back. */
    static boolean isDone(DatasetGraph data, LogLine line) {
        var quads = line.quads();
        return quads.isEmpty()
                ? !data.contains(Vocabulary.CURATION_GRAPH, NodeFactory.createURI(line.name()), Node.ANY, Node.ANY)
                : quads.stream().allMatch(data::contains);
    }
}
