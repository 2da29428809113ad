package org.entente.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.query.Filter;
import org.entente.query.ReportRow;
import org.entente.query.ReportRows;
import org.entente.rdf.Vocabulary;

/** Writes what articles say as RDF, article by article in the order of their graphs; the same store gives the same bytes. */
public final class GraphExport {

    private final DatasetGraph data;
    private final ReportRows reports;

    public GraphExport(DatasetGraph data, ReportRows reports) {
        this.data = data;
        this.reports = reports;
    }

    /**
     * Writes the articles, and of their reports those that the filter wants.
     *
     * @param format {@code nq trig ttl jsonld}; Turtle holds the triples of all articles in one graph
     */
    public void write(String format, Filter filter, OutputStream out) {
        if (format.equals("jsonld")) {
            var chosen = DatasetGraphFactory.create();
            articles(filter).forEach(quads -> quads.forEach(chosen::add));
            RDFDataMgr.write(out, chosen, RDFFormat.JSONLD11);
            return;
        }
        var language =
                switch (format) {
                    case "nq" -> Lang.NQUADS;
                    case "trig" -> Lang.TRIG;
                    default -> Lang.TURTLE;
                };
        var stream = StreamRDFWriter.getWriterStream(out, language);
        stream.start();
        if (language != Lang.NQUADS) {
            Vocabulary.prefixes().getNsPrefixMap().entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(prefix -> stream.prefix(prefix.getKey(), prefix.getValue()));
        }
        articles(filter).forEach(quads -> send(quads, language, stream));
        stream.finish();
    }

    private static void send(List<Quad> quads, Lang language, StreamRDF stream) {
        for (var quad : quads) {
            if (language == Lang.TURTLE) {
                stream.triple(quad.asTriple());
            } else {
                stream.quad(quad);
            }
        }
    }

    private java.util.stream.Stream<List<Quad>> articles(Filter filter) {
        var wanted = new HashSet<String>();
        if (!filter.equals(Filter.ALL)) {
            reports.rows(filter).stream().map(ReportRow::report).forEach(wanted::add);
        }
        return graphs().stream()
                .map(graph -> quads(graph, filter.equals(Filter.ALL) ? null : wanted))
                .filter(quads -> !quads.isEmpty());
    }

    private List<Node> graphs() {
        var graphs = new ArrayList<Node>();
        data.find(Vocabulary.CATALOGUE_GRAPH, Node.ANY, Vocabulary.IDENTITY, Node.ANY)
                .forEachRemaining(quad -> graphs.add(quad.getSubject()));
        graphs.sort(Comparator.comparing(Node::getURI));
        return graphs;
    }

    private List<Quad> quads(Node graph, @org.jspecify.annotations.Nullable Set<String> wanted) {
        var quads = new ArrayList<Quad>();
        data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        if (wanted != null) {
            var refused = new HashSet<Node>();
            for (var quad : quads) {
                if (quad.getObject().equals(Vocabulary.REPORT)
                        && !wanted.contains(quad.getSubject().getURI())) {
                    refused.add(quad.getSubject());
                }
            }
            var anyLeft = quads.stream()
                    .anyMatch(
                            quad -> quad.getObject().equals(Vocabulary.REPORT) && !refused.contains(quad.getSubject()));
            if (!anyLeft) {
                return List.of();
            }
            quads.removeIf(quad -> refused.contains(quad.getSubject()) || isShortcut(quad));
        }
        quads.sort(
                Comparator.comparing(quad -> quad.getSubject() + " " + quad.getPredicate() + " " + quad.getObject()));
        return quads;
    }

    /** A triple between actors: a part of the reports does not tell whether it still holds. */
    private static boolean isShortcut(Quad quad) {
        return quad.getPredicate().getURI().startsWith(Vocabulary.DIP)
                && quad.getObject().isURI()
                && isActor(quad.getSubject())
                && isActor(quad.getObject());
    }

    private static boolean isActor(Node node) {
        var uri = node.isURI() ? node.getURI() : "";
        return List.of("state-", "org-", "group-", "body-", "person-").stream()
                .anyMatch(kind -> uri.startsWith(Vocabulary.ID + kind));
    }
}
