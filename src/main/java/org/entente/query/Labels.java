package org.entente.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What terms of the graph are called: their labels in one language, or the short form of their IRIs. */
public final class Labels {

    /** The short forms alone: {@code state-KOR}, {@code met}. */
    public static final Labels NONE = new Labels(null, "");

    private static final String FALLBACK = "en";

    private final @Nullable Graph graph;
    private final String language;

    private Labels(@Nullable Graph graph, String language) {
        this.graph = graph;
        this.language = language;
    }

    /**
     * The labels that the graph has in that language, else in English; short forms where it has none.
     *
     * @param language null for {@link #NONE}
     * @throws InputProblem when not even the ontology has labels in that language
     */
    public static Labels in(DatasetGraph data, @Nullable String language) {
        if (language == null) {
            return NONE;
        }
        var known = languages(data);
        if (!known.isEmpty() && !known.contains(language)) {
            throw new InputProblem(
                    "--labels " + language,
                    "the graph has no labels in this language",
                    "use " + String.join(" or ", known));
        }
        return new Labels(data.getUnionGraph(), language);
    }

    /** The languages that the ontology has labels in; none where there is no ontology. */
    public static Set<String> languages(DatasetGraph data) {
        var known = new TreeSet<String>();
        data.getUnionGraph()
                .find(Vocabulary.REPORT, Vocabulary.LABEL, Node.ANY)
                .forEachRemaining(triple -> known.add(triple.getObject().getLiteralLanguage()));
        return known;
    }

    /** The label of the actor of that code, or of the relation, modality or PLOVER type of that name. */
    public String of(String name) {
        if (graph == null) {
            return name;
        }
        for (var kind : ReportRows.ACTOR_KINDS) {
            var label = label(NodeFactory.createURI(Vocabulary.ID + kind + name));
            if (label != null) {
                return label;
            }
        }
        var label = label(Vocabulary.term(name));
        if (label == null) {
            label = label(NodeFactory.createURI(Vocabulary.prefixes().expandPrefix("plover:" + name)));
        }
        return label == null ? name : label;
    }

    /** The label of an IRI, or its short form. */
    public String of(Node node) {
        var label = label(node);
        return label == null ? shortened(node) : label;
    }

    private static String shortened(Node node) {
        for (var base : List.of(Vocabulary.DIP, Vocabulary.ID, Vocabulary.GRAPH)) {
            if (node.getURI().startsWith(base)) {
                return node.getURI().substring(base.length());
            }
        }
        return Vocabulary.prefixes().shortForm(node.getURI());
    }

    private @Nullable String label(Node node) {
        var label = label(node, Vocabulary.LABEL);
        return label == null ? label(node, Vocabulary.PREFERRED_LABEL) : label;
    }

    private @Nullable String label(Node node, Node property) {
        if (graph == null) {
            return null;
        }
        String other = null;
        for (var object : graph.find(node, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()) {
            if (object.isLiteral() && object.getLiteralLanguage().equals(language)) {
                return object.getLiteralLexicalForm();
            }
            if (object.isLiteral() && object.getLiteralLanguage().equals(FALLBACK)) {
                other = object.getLiteralLexicalForm();
            }
        }
        return other;
    }
}
