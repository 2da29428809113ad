package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Event;
import org.entente.merge.Kinship;
import org.entente.merge.Links;
import org.entente.merge.Merger;
import org.entente.merge.Told;
import org.entente.model.Digest;
import org.entente.model.Relations;
import org.entente.rdf.Counts;
import org.entente.rdf.EventsGraph;
import org.entente.rdf.EventsWriter;
import org.entente.rdf.Iris;
import org.entente.rdf.PlaceGraph;
import org.entente.rdf.ReviewReader;
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

    /** What the merging of one batch goes on with from key to key. */
    private record Work(
            DatasetGraph data, Merger merger, Links links, Change change, Counts counts, Map<Node, PairEvents> pairs) {}

    private final Relations relations;
    private final Kinship kinship;
    private final EventsWriter writer;
    private final Reviewing reviewing;
    private final String version;

    /**
     * @param version of the rules by which reports are merged; where it changes all is merged anew
     */
    public Merging(Relations relations, Kinship kinship, String version) {
        this.relations = relations;
        this.kinship = kinship;
        this.version = version;
        writer = new EventsWriter(relations);
        reviewing = new Reviewing(relations, this);
    }

    /** What decisions make of the reports that are merged. */
    Reviewing reviewing() {
        return reviewing;
    }

    private Merger merger(DatasetGraph data, Links links) {
        return new Merger(kinship, new PlaceGraph(data), links);
    }

    /** Of the rules. */
    public String version() {
        return version;
    }

    /** That the events are those of these rules and of the places that the actors graph knows. */
    public Quad mark(DatasetGraph data) {
        var parts = new ArrayList<>(List.of(version));
        data.find(Vocabulary.CATALOGUE_GRAPH, Vocabulary.ACTORS_GRAPH, Vocabulary.CONTENT_HASH, Node.ANY)
                .forEachRemaining(quad -> parts.add(quad.getObject().getLiteralLexicalForm()));
        parts.sort(null);
        return Quad.create(
                Vocabulary.CATALOGUE_GRAPH,
                Vocabulary.EVENTS_GRAPH,
                Vocabulary.FINGERPRINT,
                NodeFactory.createLiteralString(Digest.of(parts)));
    }

    /** Whether the events are those of these rules and places. */
    public boolean isDone(DatasetGraph data) {
        return data.contains(mark(data));
    }

    /** What changes when the quads come and the graphs of articles go. */
    Change change(DatasetGraph data, Collection<Quad> added, Collection<Node> gone) {
        return change(data, added, gone, links(data));
    }

    private static Links links(DatasetGraph data) {
        return ReviewReader.decisions(data).links();
    }

    /** Likewise, with these links from now on; graphs of all reports that are linked otherwise must go and come. */
    Change change(DatasetGraph data, Collection<Quad> added, Collection<Node> gone, Links links) {
        var merger = merger(data, links);
        var batch = DatasetGraphFactory.create();
        var graphs = new LinkedHashSet<Node>();
        add(added, batch, graphs);
        var coming = byKey(merger, new ToldReader(batch), graphs);
        var leaving = byKey(merger, new ToldReader(data), gone);
        var keys = new TreeSet<>(coming.keySet());
        keys.addAll(leaving.keySet());
        var work = new Work(
                data,
                merger,
                links,
                new Change(new ArrayList<>(), new ArrayList<>()),
                new Counts(relations),
                new HashMap<>());
        graphs.forEach(graph -> work.counts().addArticle(batch, graph));
        new LinkedHashSet<>(gone).forEach(graph -> work.counts().removeArticle(data, graph));
        for (var key : keys) {
            redo(work, coming.getOrDefault(key, List.of()), leaving.getOrDefault(key, List.of()));
        }
        var counted = work.counts().change(data);
        differ(counted.before(), counted.after(), work.change());
        return work.change();
    }

    private static Map<String, List<Told>> byKey(Merger merger, ToldReader reader, Collection<Node> graphs) {
        var found = new TreeMap<String, List<Told>>();
        for (var graph : graphs) {
            reader.in(graph).forEach(told -> found.computeIfAbsent(merger.key(told), key -> new ArrayList<>())
                    .add(told));
        }
        return found;
    }

    private void redo(Work work, List<Told> coming, List<Told> leaving) {
        var data = work.data();
        var counts = work.counts();
        var one = leaving.isEmpty() ? coming.get(0) : leaving.get(0);
        var neighbors = neighbors(data, work.links(), one, work.pairs());
        var near = neighbors.of(leaving, coming);
        var left = new ArrayList<>(near);
        left.addAll(coming);
        var touched = new ArrayList<>(near);
        touched.addAll(leaving);
        var before = new LinkedHashMap<Node, List<Quad>>();
        events(data, touched).forEach(event -> before.put(event, stored(data, event)));
        var after = new LinkedHashMap<Node, List<Quad>>();
        work.merger().merge(left, neighbors.around(leaving, coming)).forEach(event -> {
            var node = Iris.named(event.id());
            var quads = writer.quads(event);
            after.put(node, quads);
            counts.addSources(node, quads, event.reports());
        });
        var known = new HashMap<String, Told>();
        touched.forEach(report -> known.put(report.id(), report));
        before.forEach((event, quads) -> counts.removeSources(event, quads, reports(quads, known)));
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (var event : all) {
            var old = before.getOrDefault(event, List.of());
            var renewed = after.getOrDefault(event, List.of());
            if (differ(old, renewed, work.change())) {
                if (!old.isEmpty()) {
                    counts.remove(event, old);
                }
                if (!renewed.isEmpty()) {
                    counts.add(event, renewed);
                }
            }
        }
    }

    /** The reports of an event of which these are all quads. */
    private static List<Told> reports(List<Quad> event, Map<String, Told> known) {
        return event.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.REPORTS))
                .map(quad -> Objects.requireNonNull(known.get(Iris.local(quad.getSubject()))))
                .toList();
    }

    private static List<Quad> stored(DatasetGraph data, Node event) {
        var quads = new ArrayList<Quad>();
        data.find(Vocabulary.EVENTS_GRAPH, event, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        EventsGraph.subjects(data, Vocabulary.REPORTS, event)
                .forEach(report -> data.find(Vocabulary.EVENTS_GRAPH, report, Node.ANY, Node.ANY)
                        .forEachRemaining(quads::add));
        return quads;
    }

    /** Adds to the change what makes the stored quads the renewed ones; whether there is anything. */
    private static boolean differ(List<Quad> stored, List<Quad> renewed, Change change) {
        var before = stored.stream().map(Merging::spelled).collect(Collectors.toCollection(LinkedHashSet::new));
        var after = new LinkedHashSet<>(renewed);
        before.stream().filter(quad -> !after.contains(quad)).forEach(change.gone()::add);
        after.stream().filter(quad -> !before.contains(quad)).forEach(change.fresh()::add);
        return !before.equals(after);
    }

    /** TDB2 keeps the value of a double and gives it back in a spelling of its own. */
    static Quad spelled(Quad quad) {
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

    /** What the store holds of the key of the report. */
    private Neighbors neighbors(DatasetGraph data, Links links, Told one, Map<Node, PairEvents> pairs) {
        var events = pairs.computeIfAbsent(EventsWriter.pair(one), pair -> new PairEvents(data, kinship, pair));
        return new Neighbors(data, kinship, links, events, kinship.family(one.relation()));
    }

    /** All pairs of actors that articles tell of. */
    List<Node> pairs(DatasetGraph data) {
        var pairs = new TreeSet<String>();
        data.find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.BILATERAL_RELATION)
                .forEachRemaining(quad -> pairs.add(quad.getSubject().getURI()));
        return pairs.stream().map(NodeFactory::createURI).toList();
    }

    /** Merges all reports anew, pair by pair. */
    Whole whole() {
        return new Whole();
    }

    /** All articles and events, and what is counted of them. */
    final class Whole {

        private final Counts ofAll = new Counts(relations);

        /** Counts the articles of these quads, and gives the reports that they tell. */
        List<Told> told(Collection<Quad> quads) {
            var data = DatasetGraphFactory.create();
            var graphs = new LinkedHashSet<Node>();
            add(quads, data, graphs);
            var reader = new ToldReader(data);
            graphs.forEach(graph -> ofAll.addArticle(data, graph));
            return graphs.stream().flatMap(graph -> reader.in(graph).stream()).toList();
        }

        /** Counts all articles of the dataset. */
        void articles(DatasetGraph data) {
            data.find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE)
                    .forEachRemaining(quad -> ofAll.addArticle(data, quad.getGraph()));
        }

        /** The events between two actors, from their reports in the dataset, and what is counted of the two. */
        List<Quad> events(DatasetGraph data, Node pair) {
            return events(data, new ToldReader(data).of(pair));
        }

        /**
         * Likewise, from these reports.
         *
         * @param data holds the places that the actors graph knows, and what people decided
         */
        List<Quad> events(DatasetGraph data, Collection<Told> reports) {
            var counts = new Counts(relations);
            var quads = new ArrayList<Quad>();
            merger(data, links(data)).merge(reports).forEach(event -> {
                var node = Iris.named(event.id());
                var written = writer.quads(event);
                counts.add(node, written, ofAll);
                counts.addSources(node, written, event.reports());
                quads.addAll(written);
            });
            quads.addAll(counts.quads());
            return quads;
        }

        /** What is counted of all articles and pairs, once each of them is. */
        List<Quad> counts() {
            return ofAll.quads();
        }
    }

    /** Hands on all events, merged anew pair by pair, and what is counted of them. */
    public void all(DatasetGraph data, Consumer<Quad> sink) {
        var whole = whole();
        whole.articles(data);
        pairs(data).forEach(pair -> whole.events(data, pair).forEach(sink));
        whole.counts().forEach(sink);
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
        var links = links(data);
        var neighbors = neighbors(data, links, reports.get(0), new HashMap<>());
        var bearing = new ArrayList<>(neighbors.of(reports, reports));
        bearing.addAll(reports);
        return merger(data, links).merge(bearing, neighbors.around(reports, reports)).stream()
                .filter(event -> Iris.named(event.id()).equals(node))
                .findFirst()
                .orElse(null);
    }
}
