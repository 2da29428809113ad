package org.entente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.model.DateSource;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** What a graph says of one node, by property. */
public final class NodeFacts {

    private final Map<Node, List<Node>> values = new HashMap<>();

    private NodeFacts(Iterator<Quad> quads) {
        quads.forEachRemaining(quad -> values.computeIfAbsent(quad.getPredicate(), key -> new ArrayList<>(2))
                .add(quad.getObject()));
    }

    /** What that graph of the dataset says of the node. */
    public static NodeFacts of(DatasetGraph data, Node graph, Node subject) {
        return new NodeFacts(data.findNG(graph, subject, Node.ANY, Node.ANY));
    }

    /** What those of the quads say that have the subject. */
    static NodeFacts of(Iterable<Quad> quads, Node subject) {
        var own = new ArrayList<Quad>();
        quads.forEach(quad -> {
            if (quad.getSubject().equals(subject)) {
                own.add(quad);
            }
        });
        return new NodeFacts(own.iterator());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** All values. */
    public List<Node> nodes(Node property) {
        return values.getOrDefault(property, List.of());
    }

    /** The first value. */
    public @Nullable Node node(Node property) {
        var found = nodes(property);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The local names of all values. */
    public List<String> names(Node property) {
        return nodes(property).stream().map(Iris::local).toList();
    }

    /** The local name of the first value. */
    public @Nullable String name(Node property) {
        var node = node(property);
        return node == null ? null : Iris.local(node);
    }

    /** The first value as text: of an IRI the whole of it. */
    public @Nullable String text(Node property) {
        var node = node(property);
        return node == null ? null : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }

    public String text(Node property, String otherwise) {
        var text = text(property);
        return text == null ? otherwise : text;
    }

    public @Nullable LocalDate day(Node property) {
        var text = text(property);
        return text == null ? null : LocalDate.parse(text);
    }

    /** 0 where nothing is told. */
    public int integer(Node property) {
        return Integer.parseInt(text(property, "0"));
    }

    /** 0 where nothing is told. */
    public double number(Node property) {
        return Double.parseDouble(text(property, "0"));
    }

    /** When the report or event was. */
    public When when() {
        return new When(
                text(Vocabulary.DATE),
                day(Vocabulary.EARLIEST),
                day(Vocabulary.LATEST),
                DateSource.valueOf(text(Vocabulary.DATE_SOURCE, DateSource.PUBLICATION.text())
                        .toUpperCase(Locale.ROOT)));
    }
}
