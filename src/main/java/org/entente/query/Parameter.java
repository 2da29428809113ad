package org.entente.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.model.Families;
import org.entente.model.InputProblem;
import org.entente.model.Modality;
import org.entente.model.Spelling;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;

/**
 * A parameter of a named query, from its header line {@code # param name type default}.
 *
 * @param fallback the value when none is given; {@code any} leaves the variable free, empty means that one must be given
 */
public record Parameter(String name, Type type, String fallback) {

    /** The value that leaves a parameter free. */
    public static final String ANY = "any";

    /** What a parameter takes. */
    public enum Type {
        ACTOR,
        RELATION,
        FAMILY,
        DATE,
        MONTH,
        YEAR,
        INTEGER,
        TEXT,
        MODALITY;

        /**
         * The values it takes, in words.
         *
         * @param phrases those of {@link NamedQuery#phrases}
         */
        public String allowed(Phrases phrases) {
            return phrases.of("parameter." + text());
        }

        /** Likewise, as messages tell it. */
        String allowed() {
            return allowed(NamedQuery.phrases(Phrases.FALLBACK));
        }

        /** The name in the header of a query. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Type> find(String text) {
            return Arrays.stream(values())
                    .filter(type -> type.text().equals(text))
                    .findFirst();
        }
    }

    public boolean isRequired() {
        return fallback.isEmpty();
    }

    /** The value as the term that the variable of this name is bound to. */
    Node bind(String value, Terms terms) {
        try {
            return switch (type) {
                case ACTOR -> terms.actors().apply(value).map(Iris::actor).orElseThrow(() -> wrong(value, List.of()));
                case RELATION -> relation(value, terms);
                case FAMILY -> family(value, new Families(terms.relations()));
                case DATE -> literal(LocalDate.parse(value), XSDDatatype.XSDdate);
                case MONTH -> literal(YearMonth.parse(value), XSDDatatype.XSDgYearMonth);
                case YEAR -> literal(Year.parse(value), XSDDatatype.XSDgYear);
                case INTEGER -> literal(Integer.parseInt(value), XSDDatatype.XSDinteger);
                case TEXT -> NodeFactory.createLiteralString(value);
                case MODALITY -> modality(value);
            };
        } catch (DateTimeException | NumberFormatException malformed) {
            throw wrong(value, List.of());
        }
    }

    private static Node literal(Object value, XSDDatatype datatype) {
        return NodeFactory.createLiteralDT(value.toString(), datatype);
    }

    private Node relation(String value, Terms terms) {
        if (terms.relations().find(value).isEmpty()) {
            throw wrong(value, List.copyOf(terms.relations().byName().keySet()));
        }
        return Vocabulary.term(value);
    }

    private Node family(String value, Families families) {
        if (!families.names().contains(value)) {
            throw wrong(value, families.names());
        }
        return Vocabulary.family(value);
    }

    private Node modality(String value) {
        var known = Arrays.stream(Modality.values()).map(Modality::text).toList();
        if (!known.contains(value)) {
            throw wrong(value, known);
        }
        return Vocabulary.term(value);
    }

    private InputProblem wrong(String value, List<String> known) {
        var what = type == Type.ACTOR ? "no actor is called '" + value + "'" : "'" + value + "' is no " + type.text();
        return new InputProblem("-p " + name, what, Spelling.hint(value, known) + "give " + type.allowed());
    }
}
