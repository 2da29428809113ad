package org.entente.remote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.Digest;
import org.entente.rdf.Vocabulary;
import org.entente.store.Entry;
import org.entente.store.GraphStore;
import org.entente.store.Known;
import org.entente.store.Merging;
import org.jspecify.annotations.Nullable;

/**
 * The graphs of a dataset on a server. There is no log: the server holds all there is. A graph is put whole before the
 * catalogue names it, and what the catalogue does not name is swept away by the next who writes; so a process may be
 * killed at any moment. One process at a time may write.
 */
public final class RemoteStore implements GraphStore {

    private final Server server;
    private final Catalogue catalogue;
    private final Union union;

    /** What the catalogue named before the first batch of this process; null until it is asked for. */
    private @Nullable Map<String, Known> articles;

    public RemoteStore(Place place) {
        server = new Server(place);
        catalogue = new Catalogue(server);
        union = new Union(server);
    }

    /** Whether a store is there: every store has the ontology. */
    public boolean exists() {
        return read(data -> data.find(Vocabulary.CATALOGUE_GRAPH, Vocabulary.ONTOLOGY_GRAPH, Node.ANY, Node.ANY)
                .hasNext());
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reading) {
        try {
            return reading.apply(new RemoteDataset(server));
        } catch (RuntimeException e) {
            throw server.trouble(e);
        }
    }

    @Override
    public <T> T readUnion(Function<Graph, T> reading) {
        var all = GraphFactory.createDefaultGraph();
        server.select(
                "SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }",
                row -> all.add(Triple.create(row.get("s"), row.get("p"), row.get("o"))));
        return reading.apply(all);
    }

    @Override
    public QueryExec ask(Query query) {
        return server.ask(union.over(query));
    }

    @Override
    public Optional<Known> known(String identity) {
        if (articles == null) {
            articles = catalogue.articles();
        }
        return Optional.ofNullable(articles.get(identity));
    }

    /**
     * First every graph, then the catalogue, which marks those that are to go; they stay until the catalogue is settled.
     * Where a graph is put anew the catalogue says before that it may be the one or the other.
     */
    @Override
    public void replace(List<Entry> batch, List<Known> gone, boolean withText, Merging merging) {
        var graphs = new LinkedHashMap<Node, List<Quad>>();
        batch.forEach(
                entry -> entry.quads().forEach(quad -> graphs.computeIfAbsent(quad.getGraph(), key -> new ArrayList<>())
                        .add(quad)));
        var marks = graphs.getOrDefault(Vocabulary.CATALOGUE_GRAPH, List.of());
        graphs.remove(Vocabulary.CATALOGUE_GRAPH);
        var before = gone.stream().map(Known::graph).collect(Collectors.toCollection(HashSet::new));
        catalogue.add(marks.stream()
                .filter(mark -> before.contains(mark.getSubject()))
                .toList());
        graphs.forEach((graph, quads) -> server.put(graph, Triples.of(quads)));
        var ends = new ArrayList<>(marks);
        before.forEach(graph -> ends.add(
                graphs.containsKey(graph) ? Catalogue.holds(graph, fingerprint(graph, marks)) : Catalogue.gone(graph)));
        catalogue.add(ends);
    }

    private static Node fingerprint(Node graph, List<Quad> marks) {
        return marks.stream()
                .filter(mark ->
                        mark.getSubject().equals(graph) && mark.getPredicate().equals(Vocabulary.FINGERPRINT))
                .findFirst()
                .orElseThrow()
                .getObject();
    }

    @Override
    public void remove(String identity, Known known, Merging merging) {
        replace(List.of(), List.of(known), false, merging);
    }

    @Override
    public void recover(Merging merging) {
        catalogue.settle();
        catalogue.sweep();
    }

    @Override
    public void catchUp(Merging merging) {
        recover(merging);
        merge(merging);
    }

    /** The events are sent whole, and with them what they were made from: they are those of it, or are made anew. */
    @Override
    public void merge(Merging merging) {
        catalogue.settle();
        var mark = mark(merging);
        if (read(data -> data.contains(mark))) {
            return;
        }
        try (var events = new Triples()) {
            events.add(mark.asTriple());
            read(data -> {
                merging.all(data, quad -> events.add(quad.asTriple()));
                return true;
            });
            server.put(Vocabulary.EVENTS_GRAPH, events.body());
        }
    }

    private Quad mark(Merging merging) {
        var parts = new ArrayList<>(List.of(merging.version()));
        catalogue.articles().values().forEach(known -> {
            parts.add(known.graph().getURI());
            parts.add(known.fingerprint());
        });
        read(data -> {
            data.find(Vocabulary.CATALOGUE_GRAPH, Vocabulary.ACTORS_GRAPH, Vocabulary.CONTENT_HASH, Node.ANY)
                    .forEachRemaining(quad -> parts.add(quad.getObject().getLiteralLexicalForm()));
            return true;
        });
        return Quad.create(
                Vocabulary.EVENTS_GRAPH,
                Vocabulary.EVENTS_GRAPH,
                Vocabulary.FINGERPRINT,
                NodeFactory.createLiteralString(Digest.of(parts)));
    }

    @Override
    public void put(Node name, Graph graph, List<Quad> marks) {
        try (var triples = new Triples()) {
            graph.find().forEachRemaining(triples::add);
            server.put(name, triples.body());
        }
        catalogue.say(name, marks);
    }

    @Override
    public void keep(Node name, Graph graph, List<Quad> marks) {
        put(name, graph, marks);
    }

    @Override
    public void close() {
        // Every request is over when it returns.
    }
}
