package org.entente.query;

import java.time.LocalDate;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;

/**
 * A parameter of a named query, from its header line {@code # param name type default}.
 *
 * @param type {@code actor relation modality date integer number text}
 * @param fallback the value when none is given; empty when one must be given
 */
public record Parameter(String name, String type, String fallback) {

    /**
     * The value as a term to bind the variable of that name to.
     *
     * @param actors finds the IRI of an actor by any of its names; null for none
     */
    Node bind(String value, Function<String, @org.jspecify.annotations.Nullable Node> actors) {
        return switch (type) {
            case "actor" -> {
                var actor = actors.apply(value);
                if (actor == null) {
                    throw problem("no actor is called '" + value + "'", "give a code such as KOR, or a name");
                }
                yield actor;
            }
            case "relation", "modality" -> {
                if (!value.matches("[A-Za-z]+")) {
                    throw problem("'" + value + "' is no " + type, "give a name such as met");
                }
                yield Vocabulary.term(value);
            }
            case "date" -> {
                try {
                    yield NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
                } catch (java.time.format.DateTimeParseException e) {
                    throw problem("'" + value + "' is no date", "write it as 2025-12-21");
                }
            }
            case "integer", "number" -> {
                try {
                    yield type.equals("integer")
                            ? NodeFactory.createLiteralDT(Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger)
                            : NodeFactory.createLiteralDT(
                                    Double.toString(Double.parseDouble(value)), XSDDatatype.XSDdouble);
                } catch (NumberFormatException e) {
                    throw problem("'" + value + "' is no " + type, "give digits");
                }
            }
            case "text" -> NodeFactory.createLiteralString(value);
            default -> throw problem("unknown type '" + type + "'", "mend the header of the query");
        };
    }

    private InputProblem problem(String what, String remedy) {
        return new InputProblem("-p " + name, what, remedy);
    }
}
