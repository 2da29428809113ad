package org.entente.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.model.Relations;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.JsonLd;
import org.entente.query.ReportRows;
import org.entente.query.SortedGraph;
import org.entente.rdf.Vocabulary;

/**
 * Writes events and what articles say of them as RDF, and after it what the store knows of the actors and relations that
 * they name. One article is held in memory at a time.
 *
 * <p>The order is fixed: the graphs of articles by IRI, then the events, then the actors, then the ontology; within the
 * graph of an article the statements in the order of their lines in N-Quads. So the same articles give the same bytes,
 * whatever the order in which they were stored.
 */
public final class GraphExport {

    private final DatasetGraph data;
    private final Relations relations;
    private final ReportRows reports;
    private final EventRows events;
    private final boolean reified;

    public GraphExport(DatasetGraph data, Relations relations) {
        this(data, relations, false);
    }

    private GraphExport(DatasetGraph data, Relations relations, boolean reified) {
        this.data = data;
        this.relations = relations;
        reports = new ReportRows(data, relations);
        events = new EventRows(data, relations);
        this.reified = reified;
    }

    /** The same with reports as {@link Reifiers}, for formats that {@link ExportFormat#canReify}. */
    public GraphExport withReifiers() {
        return new GraphExport(data, relations, true);
    }

    /**
     * Writes the events that the filter wants, all reports of them and what their articles are; for {@link Filter#ALL} every
     * article, and what the store counts.
     */
    public void write(ExportFormat format, Filter filter, OutputStream out) {
        switch (format) {
            case TTL -> stream(Lang.TURTLE, filter, out);
            case TRIG -> stream(Lang.TRIG, filter, out);
            case NQ -> stream(Lang.NQUADS, filter, out);
            case JSONLD -> {
                var document = new JsonLd(out);
                pieces(filter, document::add);
                document.finish();
            }
            default -> throw new IllegalArgumentException("no format of graphs: " + format);
        }
    }

    private void stream(Lang language, Filter filter, OutputStream out) {
        var stream = SortedGraph.stream(language, out);
        pieces(
                filter,
                quads -> quads.forEach(quad -> {
                    if (language.equals(Lang.TURTLE)) {
                        stream.triple(quad.asTriple());
                    } else {
                        stream.quad(quad);
                    }
                }));
        stream.finish();
    }

    private void pieces(Filter filter, Consumer<Collection<Quad>> sink) {
        var named = new TreeSet<String>();
        for (var graph : graphs(filter)) {
            var quads = quads(graph, filter);
            quads.forEach(quad -> gather(quad, named));
            sink.accept(reified ? reified(quads) : quads);
        }
        new EventGraph(data, events).each(filter, sink);
        for (var graph : List.of(Vocabulary.ACTORS_GRAPH, Vocabulary.ONTOLOGY_GRAPH)) {
            sink.accept(named.stream()
                    .flatMap(name -> said(graph, NodeFactory.createURI(name)).stream())
                    .toList());
        }
    }

    private static List<Quad> reified(List<Quad> quads) {
        return SortedGraph.sorted(Stream.concat(quads.stream(), Reifiers.of(quads).stream()));
    }

    private List<Node> graphs(Filter filter) {
        if (!filter.equals(Filter.ALL)) {
            return reports.graphs(filter);
        }
        var found = new TreeSet<String>();
        data.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE)
                .forEachRemaining(quad -> found.add(quad.getGraph().getURI()));
        return found.stream().map(NodeFactory::createURI).toList();
    }

    private List<Quad> quads(Node graph, Filter filter) {
        var quads = sorted(graph, Node.ANY);
        if (filter.equals(Filter.ALL)) {
            return quads;
        }
        var wanted = new HashSet<Node>();
        for (var quad : quads) {
            if (quad.getObject().equals(Vocabulary.REPORT) && events.hasEvent(quad.getSubject(), filter)) {
                wanted.add(quad.getSubject());
            }
        }
        return wanted.isEmpty() ? List.of() : new ArticlePart(quads, wanted).quads();
    }

    private static void gather(Quad quad, Set<String> named) {
        var isNamed = Set.of(Vocabulary.ACTOR, Vocabulary.TARGET, Vocabulary.CLAIMED_BY, Vocabulary.RELATION)
                .contains(quad.getPredicate());
        if (isNamed && quad.getObject().isURI()) {
            named.add(quad.getObject().getURI());
        }
    }

    /** What a graph says of a node, without what it says by way of nodes that have no name. */
    private List<Quad> said(Node graph, Node subject) {
        return sorted(graph, subject).stream()
                .filter(quad -> !quad.getObject().isBlank())
                .toList();
    }

    private List<Quad> sorted(Node graph, Node subject) {
        return SortedGraph.sorted(Iter.asStream(data.findNG(graph, subject, Node.ANY, Node.ANY)));
    }
}
