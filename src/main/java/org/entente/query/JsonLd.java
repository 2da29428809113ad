package org.entente.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Vocabulary;

/**
 * One JSON-LD document, written piece by piece: {@code {"@context": ..., "@graph": [...]}}, a node or a named graph a
 * line. Keys and values stand in alphabetical order, so that the same statements give the same bytes.
 */
public final class JsonLd {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String CONTEXT = "@context";
    private static final String GRAPH = "@graph";

    private final OutputStream out;
    private boolean isFirst = true;

    /** Begins a document. */
    public JsonLd(OutputStream out) {
        this.out = out;
        var context = MAPPER.createObjectNode();
        new TreeMap<>(Vocabulary.prefixes().getNsPrefixMap()).forEach(context::put);
        print("{\"" + CONTEXT + "\":" + text(context) + ",\"" + GRAPH + "\":[");
    }

    /** Adds all that is said of some nodes, in some named graphs or in none: a later piece may not add to the nodes. */
    public void add(Collection<Quad> quads) {
        for (var node : nodes(quads)) {
            print((isFirst ? "\n" : ",\n") + text(node));
            isFirst = false;
        }
    }

    /** Ends the document; the stream stays open. */
    public void finish() {
        print("\n]}\n");
    }

    private static List<JsonNode> nodes(Collection<Quad> quads) {
        var data = DatasetGraphFactory.create();
        data.prefixes().putAll(Vocabulary.prefixes());
        quads.forEach(data::add);
        var written = new ByteArrayOutputStream();
        RDFDataMgr.write(written, data, RDFFormat.JSONLD11);
        try {
            var document = (ObjectNode) MAPPER.readTree(written.toByteArray());
            document.remove(CONTEXT);
            var top = sorted(document);
            if (top.has(GRAPH) && !top.has("@id")) {
                var nodes = new ArrayList<JsonNode>();
                top.get(GRAPH).forEach(nodes::add);
                return nodes;
            }
            return top.isEmpty() ? List.of() : List.of(top);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var items = new ArrayList<JsonNode>();
            array.forEach(item -> items.add(sorted(item)));
            items.sort(Comparator.comparing(JsonLd::key).thenComparing(JsonLd::text));
            return MAPPER.createArrayNode().addAll(items);
        }
        if (node instanceof ObjectNode object) {
            var sorted = MAPPER.createObjectNode();
            var names = new TreeSet<String>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> sorted.set(name, sorted(object.get(name))));
            return sorted;
        }
        return node;
    }

    private static String key(JsonNode node) {
        return node.path("@id").asText();
    }

    private static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
