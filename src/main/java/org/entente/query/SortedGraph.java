package org.entente.query;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.Writer2;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Vocabulary;

/** Statements in a fixed order, so that the same ones give the same bytes. */
public final class SortedGraph {

    /** The formats of an answer that is a graph. */
    static final List<String> FORMATS = List.of("ttl", "nt", "jsonld");

    private static final NodeFormatter NODES = new NodeFormatterNT();

    private SortedGraph() {}

    /** A statement, or what holds one, by its line of N-Triples. */
    private record Line<T>(String text, T of) {

        static <T> Line<T> of(Triple triple, T of) {
            var text = Writer2.wrapNoBuffer(new StringWriter());
            NODES.format(text, triple.getSubject());
            text.print(' ');
            NODES.format(text, triple.getPredicate());
            text.print(' ');
            NODES.format(text, triple.getObject());
            return new Line<>(text.toString(), of);
        }
    }

    /** In the order of lines of N-Quads, within one graph. */
    public static List<Quad> sorted(Stream<Quad> quads) {
        return quads.map(quad -> Line.of(quad.asTriple(), quad))
                .sorted(Comparator.comparing(Line::text))
                .map(Line::of)
                .toList();
    }

    private static List<Triple> sorted(Collection<Triple> triples) {
        return triples.stream()
                .map(triple -> Line.of(triple, triple))
                .sorted(Comparator.comparing(Line::text))
                .map(Line::of)
                .toList();
    }

    /** Writes Turtle, N-Triples or JSON-LD. */
    static void write(Collection<Triple> triples, String format, OutputStream out) {
        var sorted = sorted(triples);
        if (format.equals("jsonld")) {
            var document = new JsonLd(out);
            document.add(sorted.stream()
                    .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                    .toList());
            document.finish();
            return;
        }
        var stream = stream(format.equals("nt") ? Lang.NTRIPLES : Lang.TURTLE, out);
        sorted.forEach(stream::triple);
        stream.finish();
    }

    /** Begins a file of that language; one that knows prefixes begins with ours. */
    public static StreamRDF stream(Lang language, OutputStream out) {
        var stream = StreamRDFWriter.getWriterStream(out, language);
        stream.start();
        if (!language.equals(Lang.NTRIPLES) && !language.equals(Lang.NQUADS)) {
            Vocabulary.prefixes().getNsPrefixMap().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(prefix -> stream.prefix(prefix.getKey(), prefix.getValue()));
        }
        return stream;
    }
}
