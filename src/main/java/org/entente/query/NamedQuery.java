package org.entente.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A query with its description and parameters, as it stands in a file of {@code queries/}: comments {@code # title: },
 * {@code # about: } and {@code # param name type default}, then SPARQL. Parameters are bound, never pasted.
 */
public record NamedQuery(String name, String title, String about, List<Parameter> parameters, Query query) {

    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /** Parses the text of a query; the standard prefixes need not be declared. */
    public static NamedQuery parse(String name, String text) {
        var title = name;
        var about = new StringBuilder();
        var parameters = new ArrayList<Parameter>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("# title:")) {
                title = line.substring(8).strip();
            } else if (line.startsWith("# about:")) {
                about.append(about.isEmpty() ? "" : " ")
                        .append(line.substring(8).strip());
            } else if (line.startsWith("# param ")) {
                var words = line.substring(8).strip().split("\\s+", 3);
                parameters.add(new Parameter(words[0], words[1], words.length > 2 ? words[2] : ""));
            }
        }
        try {
            var query = new Query(Vocabulary.prologue());
            QueryFactory.parse(query, text, Vocabulary.BASE, Syntax.syntaxARQ);
            return new NamedQuery(name, title, about.toString(), parameters, query);
        } catch (QueryException e) {
            throw new InputProblem(name, "is no SPARQL query: " + e.getMessage(), "mend it");
        }
    }

    /** The values of all parameters, those given and the defaults, as terms. */
    Map<Var, Node> bindings(Map<String, String> given, Function<String, @Nullable Node> actors) {
        for (var name : given.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                var known = parameters.stream().map(Parameter::name).toList();
                throw new InputProblem(
                        "-p " + name, "the query " + this.name + " has no such parameter", "it has " + known);
            }
        }
        var bound = new LinkedHashMap<Var, Node>();
        for (var parameter : parameters) {
            var value = given.getOrDefault(parameter.name(), parameter.fallback());
            if (value.isEmpty()) {
                throw new InputProblem(
                        "-p " + parameter.name(),
                        "the query " + name + " needs it",
                        "add -p " + parameter.name() + "=...");
            }
            if (!value.equals("any")) {
                bound.put(Var.alloc(parameter.name()), parameter.bind(value, actors));
            }
        }
        return bound;
    }
}
