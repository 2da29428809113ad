package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Event;
import org.entente.merge.Kinship;
import org.entente.merge.Merger;
import org.entente.merge.Reach;
import org.entente.merge.Told;
import org.entente.model.Relations;
import org.entente.rdf.EventsWriter;
import org.entente.rdf.Iris;
import org.entente.rdf.PlaceGraph;
import org.entente.rdf.ToldReader;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the graph of events as the reports have it. What articles bring or take touches only events of the same actors
 * and family of relations about the same days: those alone are merged anew.
 */
public final class Merging {

    /** Quads to take from the graph of events and to add to it. */
    record Change(List<Quad> gone, List<Quad> fresh) {}

    private final Kinship kinship;
    private final EventsWriter writer;
    private final String version;

    /**
     * @param version of the rules by which reports are merged; where it changes all is merged anew
     */
    public Merging(Relations relations, Kinship kinship, String version) {
        this.kinship = kinship;
        this.version = version;
        writer = new EventsWriter(relations);
    }

    String version() {
        return version;
    }

    /** What changes when the quads come and the graphs of articles go. */
    Change change(DatasetGraph data, Collection<Quad> added, Collection<Node> gone) {
        var merger = new Merger(kinship, new PlaceGraph(data));
        var batch = DatasetGraphFactory.create();
        var graphs = new LinkedHashSet<Node>();
        add(added, batch, graphs);
        var coming = byKey(merger, new ToldReader(batch), graphs);
        var leaving = byKey(merger, new ToldReader(data), gone);
        var keys = new TreeSet<>(coming.keySet());
        keys.addAll(leaving.keySet());
        var change = new Change(new ArrayList<>(), new ArrayList<>());
        for (var key : keys) {
            redo(data, merger, coming.getOrDefault(key, List.of()), leaving.getOrDefault(key, List.of()), change);
        }
        return change;
    }

    private static Map<String, List<Told>> byKey(Merger merger, ToldReader reader, Collection<Node> graphs) {
        var found = new TreeMap<String, List<Told>>();
        for (var graph : graphs) {
            reader.in(graph).forEach(told -> found.computeIfAbsent(merger.key(told), key -> new ArrayList<>())
                    .add(told));
        }
        return found;
    }

    private void redo(DatasetGraph data, Merger merger, List<Told> coming, List<Told> leaving, Change change) {
        var touched = new ArrayList<>(coming);
        touched.addAll(leaving);
        var near = near(data, merger, touched);
        var left = new HashMap<String, Told>();
        near.forEach(told -> left.put(told.id(), told));
        leaving.forEach(told -> left.remove(told.id()));
        coming.forEach(told -> left.put(told.id(), told));
        near.addAll(leaving);
        var before = new LinkedHashSet<Quad>();
        events(data, near).forEach(event -> {
            data.find(Vocabulary.EVENTS_GRAPH, event, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> before.add(spelled(quad)));
            data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.REPORTS, event)
                    .forEachRemaining(before::add);
        });
        var after = merger.merge(left.values()).stream()
                .flatMap(event -> writer.quads(event).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        before.stream().filter(quad -> !after.contains(quad)).forEach(change.gone()::add);
        after.stream().filter(quad -> !before.contains(quad)).forEach(change.fresh()::add);
    }

    /** TDB2 keeps the value of a double and gives it back in a spelling of its own. */
    private static Quad spelled(Quad quad) {
        var object = quad.getObject();
        if (!object.isLiteral() || !XSDDatatype.XSDdouble.equals(object.getLiteralDatatype())) {
            return quad;
        }
        var value = Double.toString(Double.parseDouble(object.getLiteralLexicalForm()));
        return Quad.create(
                quad.getGraph(),
                quad.getSubject(),
                quad.getPredicate(),
                NodeFactory.createLiteralDT(value, XSDDatatype.XSDdouble));
    }

    private static Set<Node> events(DatasetGraph data, Collection<Told> reports) {
        var found = new LinkedHashSet<Node>();
        for (var told : reports) {
            data.find(Vocabulary.EVENTS_GRAPH, Iris.named(told.id()), Vocabulary.REPORTS, Node.ANY)
                    .forEachRemaining(quad -> found.add(quad.getObject()));
        }
        return found;
    }

    /** The reports in the store whose events the touched ones may change. */
    private List<Told> near(DatasetGraph data, Merger merger, List<Told> touched) {
        var one = touched.get(0);
        var known = known(data, merger.key(one), EventsWriter.pair(one));
        return new ArrayList<>(new Reach(kinship).of(touched, known));
    }

    /** The reports of the events of two actors that have the key. */
    private List<Told> known(DatasetGraph data, String key, Node pair) {
        var reader = new ToldReader(data);
        var family = new ArrayList<Node>();
        data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.DYAD, pair).forEachRemaining(quad -> {
            var relations = data.find(Vocabulary.EVENTS_GRAPH, quad.getSubject(), Vocabulary.RELATION, Node.ANY);
            if (relations.hasNext()
                    && key.endsWith(
                            " " + kinship.family(relations.next().getObject().getLocalName()))) {
                family.add(quad.getSubject());
            }
        });
        var found = new ArrayList<Told>();
        for (var event : family) {
            data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.REPORTS, event)
                    .forEachRemaining(quad -> reader.told(quad.getSubject()).ifPresent(found::add));
        }
        return found;
    }

    /** All pairs of actors that articles tell of. */
    List<Node> pairs(DatasetGraph data) {
        var pairs = new TreeSet<String>();
        data.find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.BILATERAL_RELATION)
                .forEachRemaining(quad -> pairs.add(quad.getSubject().getURI()));
        return pairs.stream().map(NodeFactory::createURI).toList();
    }

    /** The events between two actors, from their reports alone. */
    List<Quad> events(DatasetGraph data, Node pair) {
        return merged(data, new ToldReader(data).of(pair)).toList();
    }

    /**
     * The events between two actors, from these reports.
     *
     * @param data holds the places that the actors graph knows
     */
    Stream<Quad> merged(DatasetGraph data, Collection<Told> reports) {
        return new Merger(kinship, new PlaceGraph(data))
                .merge(reports).stream().flatMap(event -> writer.quads(event).stream());
    }

    /** The reports that quads of articles tell. */
    static List<Told> told(Collection<Quad> quads) {
        var data = DatasetGraphFactory.create();
        var graphs = new LinkedHashSet<Node>();
        add(quads, data, graphs);
        var reader = new ToldReader(data);
        return graphs.stream().flatMap(graph -> reader.in(graph).stream()).toList();
    }

    private static void add(Collection<Quad> quads, DatasetGraph data, Collection<Node> articles) {
        quads.forEach(quad -> {
            data.add(quad);
            if (quad.getPredicate().equals(Vocabulary.TYPE) && quad.getObject().equals(Vocabulary.ARTICLE)) {
                articles.add(quad.getGraph());
            }
        });
    }

    /** The event of that node, merged anew from what the store holds; null when there is none. */
    public @Nullable Event event(DatasetGraph data, Node node) {
        var reader = new ToldReader(data);
        var reports = new ArrayList<Told>();
        data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.REPORTS, node)
                .forEachRemaining(quad -> reader.told(quad.getSubject()).ifPresent(reports::add));
        if (reports.isEmpty()) {
            return null;
        }
        var merger = new Merger(kinship, new PlaceGraph(data));
        var around = new HashSet<>(near(data, merger, reports));
        around.addAll(reports);
        return merger.merge(around).stream()
                .filter(event -> Iris.named(event.id()).equals(node))
                .findFirst()
                .orElse(null);
    }
}
