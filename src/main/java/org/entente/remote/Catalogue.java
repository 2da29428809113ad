package org.entente.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.rdf.Vocabulary;
import org.entente.store.Known;

/**
 * The catalogue on a server, which names the graphs that are there whole. A protocol that knows graphs only as a whole
 * can add to it at once and take from it only by sending it anew: what is to go is marked, and taken out later, all at once.
 */
final class Catalogue {

    /** Of a graph that was put anew: the fingerprint that holds now; of one that is to go: none. */
    private static final Node HOLDS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#versionInfo");

    private static final Node GONE = NodeFactory.createLiteralString("");
    private static final String GRAPH = NodeFmtLib.strNT(Vocabulary.CATALOGUE_GRAPH);

    private final Server server;

    Catalogue(Server server) {
        this.server = server;
    }

    /** The articles by identity. One that was being put anew when a process was killed has no known fingerprint. */
    Map<String, Known> articles() {
        var found = new TreeMap<String, Known>();
        server.select(
                "SELECT ?graph ?identity ?hash ?fingerprint { GRAPH " + GRAPH + " { ?graph "
                        + NodeFmtLib.strNT(Vocabulary.IDENTITY) + " ?identity ; "
                        + NodeFmtLib.strNT(Vocabulary.CONTENT_HASH) + " ?hash ; "
                        + NodeFmtLib.strNT(Vocabulary.FINGERPRINT) + " ?fingerprint } }",
                row -> found.merge(
                        text(row, "identity"),
                        new Known(row.get("graph"), text(row, "hash"), text(row, "fingerprint")),
                        Catalogue::either));
        return found;
    }

    private static String text(Binding row, String variable) {
        return row.get(variable).getLiteralLexicalForm();
    }

    private static Known either(Known one, Known other) {
        return new Known(one.graph(), one.contentHash(), "");
    }

    void add(Collection<Quad> quads) {
        if (!quads.isEmpty()) {
            server.add(Vocabulary.CATALOGUE_GRAPH, Triples.of(quads));
        }
    }

    /** The mark of a graph that the fingerprint holds now. */
    static Quad holds(Node graph, Node fingerprint) {
        return Quad.create(Vocabulary.CATALOGUE_GRAPH, graph, HOLDS, fingerprint);
    }

    /** The mark of a graph that is to go. */
    static Quad gone(Node graph) {
        return holds(graph, GONE);
    }

    /** Sees to it that the catalogue says this of the graph, and nothing else. */
    void say(Node graph, List<Quad> quads) {
        var known = new HashSet<Triple>();
        each("?s ?p ?o FILTER (?s = " + NodeFmtLib.strNT(graph) + ")", known::add);
        if (known.isEmpty()) {
            add(quads);
        } else {
            rewrite(triple -> !triple.getSubject().equals(graph), quads);
        }
    }

    /** Carries out what marks say: deletes the graphs that are to go, then takes out of the catalogue what no longer holds. */
    void settle() {
        var marks = new TreeMap<Node, Set<Node>>(Told.ORDER);
        each("?s ?p ?o FILTER (?p = " + NodeFmtLib.strNT(HOLDS) + ")", triple -> marks.computeIfAbsent(
                        triple.getSubject(), key -> new TreeSet<>(Told.ORDER))
                .add(triple.getObject()));
        if (marks.isEmpty()) {
            return;
        }
        marks.forEach((graph, holding) -> {
            if (holding.contains(GONE)) {
                server.delete(graph);
            }
        });
        rewrite(triple -> stays(triple, marks.getOrDefault(triple.getSubject(), Set.of())), List.of());
    }

    private static boolean stays(Triple triple, Set<Node> holding) {
        if (holding.isEmpty()) {
            return true;
        }
        return !holding.contains(GONE)
                && !triple.getPredicate().equals(HOLDS)
                && (!triple.getPredicate().equals(Vocabulary.FINGERPRINT) || holding.contains(triple.getObject()));
    }

    /** Deletes graphs of articles that the catalogue does not name: a process was killed while it wrote them. */
    void sweep() {
        var lost = new ArrayList<Node>();
        server.select(
                "SELECT DISTINCT ?g { GRAPH ?g { ?a a " + NodeFmtLib.strNT(Vocabulary.ARTICLE)
                        + " } FILTER NOT EXISTS { GRAPH " + GRAPH + " { ?g " + NodeFmtLib.strNT(Vocabulary.IDENTITY)
                        + " ?i } } }",
                row -> lost.add(row.get("g")));
        lost.forEach(server::delete);
    }

    private void rewrite(Predicate<Triple> staying, List<Quad> more) {
        try (var triples = new Triples()) {
            each("?s ?p ?o", triple -> {
                if (staying.test(triple)) {
                    triples.add(triple);
                }
            });
            more.forEach(quad -> triples.add(quad.asTriple()));
            server.put(Vocabulary.CATALOGUE_GRAPH, triples.body());
        }
    }

    private void each(String pattern, java.util.function.Consumer<Triple> sink) {
        server.select(
                "SELECT ?s ?p ?o { GRAPH " + GRAPH + " { " + pattern + " } }",
                row -> sink.accept(Triple.create(row.get("s"), row.get("p"), row.get("o"))));
    }
}
