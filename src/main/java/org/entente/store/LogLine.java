package org.entente.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.entente.model.Article;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log: that an article, or a graph of the user's own actors, was put into the store, that an article was
 * taken out, or what was decided of reports.
 *
 * @param name identity of the article, or IRI of the graph or of the review
 * @param article null for all but an article that was put; its text is empty when texts are not kept
 * @param statements N-Quads of all that it gave, what the catalogue says of it included; of a review that was taken
 *     back none
 */
record LogLine(Kind kind, String name, @Nullable Article article, String statements) {

    enum Kind {
        ARTICLE,
        REMOVED,
        GRAPH,
        REVIEW
    }

    /** How statements of the catalogue end as {@link #written} writes them, and no others. */
    private static final String CATALOGUED = "<" + Vocabulary.CATALOGUE_GRAPH.getURI() + "> .";

    /** A long article has more statements than a stranger's text may have characters. */
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    static LogLine put(Entry entry, boolean withText) {
        var article = entry.article();
        var kept = withText
                ? article
                : new Article(
                        article.id(),
                        article.url(),
                        article.title(),
                        "",
                        article.published(),
                        article.language(),
                        article.publisher());
        return new LogLine(Kind.ARTICLE, article.id(), kept, written(entry.quads()));
    }

    static LogLine removed(String identity) {
        return new LogLine(Kind.REMOVED, identity, null, "");
    }

    static LogLine graph(String iri, Collection<Quad> quads) {
        return new LogLine(Kind.GRAPH, iri, null, written(quads));
    }

    static LogLine review(String iri, Collection<Quad> quads) {
        return new LogLine(Kind.REVIEW, iri, null, written(quads));
    }

    /** What a later line must share to stand in place of this one. */
    String key() {
        return switch (kind) {
            case ARTICLE, REMOVED -> "article " + name;
            case GRAPH -> "graph " + name;
            case REVIEW -> "review " + name;
        };
    }

    List<Quad> quads() {
        return quads(statements);
    }

    private static List<Quad> quads(String statements) {
        var quads = new ArrayList<Quad>();
        parse(statements, StreamRDFLib.sinkQuads(new QuadList(quads)));
        return quads;
    }

    /** What the catalogue says of it: as long as it says so, the line has been carried out. */
    List<Quad> marks() {
        var marks = statements.lines().filter(line -> line.endsWith(CATALOGUED)).collect(Collectors.joining("\n"));
        return quads(marks);
    }

    boolean isReadBy(String fingerprint) {
        return marks().stream()
                .anyMatch(quad -> quad.getPredicate().equals(Vocabulary.FINGERPRINT)
                        && quad.getObject().getLiteralLexicalForm().equals(fingerprint));
    }

    static void parse(String statements, StreamRDF sink) {
        RDFParser.fromString(statements, Lang.NQUADS).checking(false).parse(sink);
    }

    private static String written(Collection<Quad> quads) {
        var bytes = new ByteArrayOutputStream();
        var writer = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
        writer.start();
        quads.forEach(writer::quad);
        writer.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    String json() throws IOException {
        var node = MAPPER.createObjectNode();
        if (kind == Kind.REMOVED) {
            return MAPPER.writeValueAsString(node.put("removed", name));
        }
        if (article == null) {
            node.put(kind == Kind.GRAPH ? "graph" : "review", name);
        } else {
            node.put("id", article.id())
                    .put("url", article.url())
                    .put("title", article.title())
                    .put("published", Objects.toString(article.published(), null))
                    .put("lang", article.language())
                    .put("publisher", article.publisher());
            if (!article.text().isEmpty()) {
                node.put("text", article.text());
            }
        }
        return MAPPER.writeValueAsString(node.put("statements", statements));
    }

    /**
     * @throws IOException when it is no line of the log
     */
    static LogLine of(String json) throws IOException {
        var node = MAPPER.readTree(json);
        if (node.hasNonNull("removed")) {
            return removed(node.get("removed").textValue());
        }
        var statements = text(node, "statements");
        if (statements == null) {
            throw new IOException("a line without statements, as earlier versions wrote them");
        }
        var graph = text(node, "graph");
        if (graph != null) {
            return new LogLine(Kind.GRAPH, graph, null, statements);
        }
        var review = text(node, "review");
        if (review != null) {
            return new LogLine(Kind.REVIEW, review, null, statements);
        }
        var published = text(node, "published");
        var article = new Article(
                Objects.toString(text(node, "id"), ""),
                text(node, "url"),
                text(node, "title"),
                Objects.toString(text(node, "text"), ""),
                published == null ? null : LocalDate.parse(published),
                text(node, "lang"),
                text(node, "publisher"));
        return new LogLine(Kind.ARTICLE, article.id(), article, statements);
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).textValue() : null;
    }

    /** Collects what a parser gives. */
    private record QuadList(List<Quad> quads) implements org.apache.jena.atlas.lib.Sink<Quad> {

        @Override
        public void send(Quad quad) {
            quads.add(quad);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
