package org.entente.remote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The named graphs of a server as a dataset that can only be read. Small graphs are fetched whole and many at once, so
 * that who goes through reports one by one does not ask the server as often. What it has fetched it does not ask again:
 * one such dataset is for one reading.
 */
final class RemoteDataset extends DatasetGraphWrapper {

    /** Graphs that grow with the corpus. */
    private static final Set<Node> LARGE = Set.of(Vocabulary.EVENTS_GRAPH, Vocabulary.CATALOGUE_GRAPH);

    /** Properties that are asked for one subject after another, and that few subjects have. */
    private static final Set<Node> COLUMNS = Set.of(Vocabulary.LABEL, Vocabulary.PREFERRED_LABEL);

    private static final Comparator<Quad> ORDER =
            Comparator.comparing(Quad::getSubject, Ahead.ORDER).thenComparing(Quad::getGraph, Ahead.ORDER);

    private final Server server;
    private final Ahead<Graph> graphs = new Ahead<>(this::graphs);
    private final Ahead<List<Quad>> subjects = new Ahead<>(this::subjects);
    private final Map<Node, Map<Node, List<Quad>>> columns = new HashMap<>();

    RemoteDataset(Server server) {
        super(DatasetGraphZero.create());
        this.server = server;
    }

    @Override
    public Iterator<Quad> find() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return find(graph, subject, predicate, object);
    }

    @Override
    public Iterator<Quad> find(
            @Nullable Node graph, @Nullable Node subject, @Nullable Node predicate, @Nullable Node object) {
        if (graph != null && Quad.isUnionGraph(graph)) {
            return inUnion(any(subject), any(predicate), any(object));
        }
        return found(any(graph), any(subject), any(predicate), any(object));
    }

    private Iterator<Quad> inUnion(Node subject, Node predicate, Node object) {
        var triples = new LinkedHashSet<Triple>();
        found(Node.ANY, subject, predicate, object).forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples.stream()
                .map(triple -> Quad.create(Quad.unionGraph, triple))
                .iterator();
    }

    private static Node any(@Nullable Node node) {
        return node == null ? Node.ANY : node;
    }

    private Iterator<Quad> found(Node graph, Node subject, Node predicate, Node object) {
        if (graph.isConcrete() && !LARGE.contains(graph)) {
            return graphs.of(graph).find(subject, predicate, object).mapWith(triple -> Quad.create(graph, triple));
        }
        if (subject.isConcrete()) {
            return about(subject, predicate)
                    .filter(quad -> quad.matches(graph, subject, predicate, object))
                    .iterator();
        }
        var found = asked(graph, predicate, object, "");
        found.sort(ORDER);
        if (graph.equals(Node.ANY)) {
            graphs.expect(found.stream()
                    .map(Quad::getGraph)
                    .filter(each -> !LARGE.contains(each))
                    .toList());
        }
        subjects.expect(found.stream().map(Quad::getSubject).toList());
        return found.iterator();
    }

    @Override
    public boolean contains(Quad quad) {
        return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public boolean contains(
            @Nullable Node graph, @Nullable Node subject, @Nullable Node predicate, @Nullable Node object) {
        var isKept = any(graph).isConcrete() && !LARGE.contains(graph)
                || any(subject).isConcrete();
        return isKept
                ? find(graph, subject, predicate, object).hasNext()
                : !asked(any(graph), any(predicate), any(object), " LIMIT 1").isEmpty();
    }

    @Override
    public boolean containsGraph(Node graph) {
        return !asked(graph, Node.ANY, Node.ANY, " LIMIT 1").isEmpty();
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        var found = new ArrayList<Node>();
        server.select("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", row -> found.add(row.get("g")));
        return found.iterator();
    }

    @Override
    public Graph getGraph(Node graph) {
        return Quad.isUnionGraph(graph) ? getUnionGraph() : GraphView.createNamedGraph(this, graph);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    private Stream<Quad> about(Node subject, Node predicate) {
        return COLUMNS.contains(predicate)
                ? columns.computeIfAbsent(predicate, this::column).getOrDefault(subject, List.of()).stream()
                : subjects.of(subject).stream();
    }

    private Map<Node, List<Quad>> column(Node property) {
        return asked(Node.ANY, property, Node.ANY, "").stream().collect(Collectors.groupingBy(Quad::getSubject));
    }

    private List<Quad> asked(Node graph, Node predicate, Node object, String end) {
        var found = new ArrayList<Quad>();
        var query = "SELECT * { GRAPH " + term(graph, "?g") + " { ?s " + term(predicate, "?p") + " "
                + term(object, "?o") + " } }" + end;
        server.select(
                query,
                row -> found.add(Quad.create(
                        given(graph, row, "g"), row.get("s"), given(predicate, row, "p"), given(object, row, "o"))));
        return found;
    }

    private static String term(Node node, String variable) {
        return node.isConcrete() ? NodeFmtLib.strNT(node) : variable;
    }

    private static Node given(Node node, Binding row, String variable) {
        return node.isConcrete() ? node : row.get(variable);
    }

    private Map<Node, Graph> graphs(List<Node> names) {
        var found = new LinkedHashMap<Node, Graph>();
        names.forEach(name -> found.put(name, GraphFactory.createDefaultGraph()));
        server.select(
                "SELECT ?g ?s ?p ?o { " + values("?g", names) + " GRAPH ?g { ?s ?p ?o } }",
                row -> known(found, row.get("g")).add(Triple.create(row.get("s"), row.get("p"), row.get("o"))));
        return found;
    }

    private Map<Node, List<Quad>> subjects(List<Node> names) {
        var found = new LinkedHashMap<Node, List<Quad>>();
        names.forEach(name -> found.put(name, new ArrayList<>()));
        // No request can name a blank node that another one found.
        var named = names.stream().filter(Node::isURI).toList();
        server.select("SELECT ?g ?s ?p ?o { " + values("?s", named) + " GRAPH ?g { ?s ?p ?o } }", row -> known(
                        found, row.get("s"))
                .add(Quad.create(row.get("g"), row.get("s"), row.get("p"), row.get("o"))));
        return found;
    }

    private static <V> V known(Map<Node, V> found, Node name) {
        return Objects.requireNonNull(found.get(name));
    }

    private static String values(String variable, Iterable<Node> names) {
        var text = new StringBuilder("VALUES ").append(variable).append(" {");
        names.forEach(name -> text.append(' ').append(NodeFmtLib.strNT(name)));
        return text.append(" }").toString();
    }
}
