package org.entente.rdf;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Collects quads of one graph, each once. */
final class Statements {
    private final Node graph;
    private final LinkedHashSet<Quad> quads = new LinkedHashSet<>();

    Statements(Node graph) {
        this.graph = graph;
    }

    void add(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }

    void text(Node subject, Node predicate, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            add(subject, predicate, NodeFactory.createLiteralString(value));
        }
    }

    void date(Node subject, Node predicate, @Nullable LocalDate value) {
        if (value != null) {
            add(subject, predicate, NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate));
        }
    }

    /** A month such as {@code 2025-12}. */
    void month(Node subject, Node predicate, @Nullable String value) {
        if (value != null) {
            add(subject, predicate, NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYearMonth));
        }
    }

    void number(Node subject, Node predicate, int value) {
        add(subject, predicate, NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger));
    }

    /** Doubles, never decimals: TDB2 cannot delete a decimal that is not spelled its own way. */
    void number(Node subject, Node predicate, double value) {
        add(subject, predicate, NodeFactory.createLiteralDT(Double.toString(value), XSDDatatype.XSDdouble));
    }

    /** That it is between the two actors, and what their pair is. */
    void pair(Node node, Node one, Node other) {
        var pair = Iris.pair(Iris.code(Iris.local(one)), Iris.code(Iris.local(other)));
        add(node, Vocabulary.DYAD, pair);
        add(pair, Vocabulary.TYPE, Vocabulary.BILATERAL_RELATION);
        add(pair, Vocabulary.MEMBER, one);
        add(pair, Vocabulary.MEMBER, other);
    }

    /** The bounds of a time, how precise it is and where it comes from. */
    void when(Node node, When when) {
        date(node, Vocabulary.EARLIEST, when.earliest());
        date(node, Vocabulary.LATEST, when.latest());
        text(node, Vocabulary.DATE_SOURCE, when.source().text());
        text(node, Vocabulary.DATE_PRECISION, precision(when));
        if (when.date() != null) {
            var type =
                    switch (when.date().length()) {
                        case 4 -> XSDDatatype.XSDgYear;
                        case 7 -> XSDDatatype.XSDgYearMonth;
                        default -> XSDDatatype.XSDdate;
                    };
            add(node, Vocabulary.DATE, NodeFactory.createLiteralDT(when.date(), type));
        }
    }

    private static String precision(When when) {
        if (when.date() == null) {
            return when.earliest() == null ? "none" : "interval";
        }
        return switch (when.date().length()) {
            case 4 -> "year";
            case 7 -> "month";
            default -> "day";
        };
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }
}
