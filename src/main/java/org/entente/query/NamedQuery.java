package org.entente.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.entente.model.InputProblem;
import org.entente.model.Spelling;
import org.entente.rdf.Vocabulary;

/**
 * A query with its description and parameters, as it stands in a file of {@code queries/}: comments {@code # title: ...},
 * {@code # about: ...} and {@code # param name type default}, then SPARQL in which each parameter is a variable. Title
 * and description are English; {@code # title@id: ...} and {@code # about@id: ...} are those of another language. Values
 * are bound to the variables as terms and never pasted into the text. A parameter {@code limit} is the number of rows,
 * whether the query has a variable of that name or none.
 *
 * @param titles its title by language tag
 * @param abouts what it tells by language tag
 * @param text the file as it is
 * @param query the query before anything is bound
 */
public record NamedQuery(
        String name,
        Map<String, String> titles,
        Map<String, String> abouts,
        List<Parameter> parameters,
        String text,
        Query query) {

    private static final String SUBJECT = "query";
    private static final Pattern WORDS = Pattern.compile("# (title|about)(?:@([A-Za-z0-9-]+))?:(.*)");
    private static final String TITLE = "title";
    private static final String LIMIT = "limit";
    private static final Pattern UPDATE =
            Pattern.compile("(?im)^\\s*(insert|delete|load|clear|drop|create|add|move|copy|with)\\b");

    public NamedQuery {
        titles = Collections.unmodifiableMap(new TreeMap<>(titles));
        abouts = Collections.unmodifiableMap(new TreeMap<>(abouts));
        parameters = List.copyOf(parameters);
    }

    /** What is said of queries and their parameters, in that language. */
    public static Phrases phrases(String language) {
        return Phrases.in(SUBJECT, language);
    }

    /**
     * Reads the text of a query; the prefixes of {@link Vocabulary#prefixes} need not be declared.
     *
     * @throws InputProblem when it is no SPARQL query, asks another server, or its header is faulty
     */
    public static NamedQuery parse(String name, String text) {
        var titles = new TreeMap<String, String>();
        var abouts = new TreeMap<String, String>();
        var parameters = new ArrayList<Parameter>();
        for (var line : text.lines().toList()) {
            var words = WORDS.matcher(line);
            if (words.matches()) {
                (words.group(1).equals(TITLE) ? titles : abouts)
                        .merge(tag(words), words.group(3).strip(), (one, next) -> one + " " + next);
            } else if (line.startsWith("# param ")) {
                parameters.add(parameter(name, line.substring("# param ".length()), text));
            }
        }
        return new NamedQuery(name, titles, abouts, parameters, text, sparql(name, text));
    }

    private static String tag(Matcher words) {
        return Objects.requireNonNullElse(words.group(2), Phrases.FALLBACK);
    }

    /** The title in that language, else in English, else the name. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault(Phrases.FALLBACK, name));
    }

    /** What it tells in that language, else in English; empty where the header does not say. */
    public String about(String language) {
        return abouts.getOrDefault(language, abouts.getOrDefault(Phrases.FALLBACK, ""));
    }

    /** The file without what its header says in other languages. */
    public String text(String language) {
        return text.lines().filter(line -> isFor(language, line)).collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean isFor(String language, String line) {
        var words = WORDS.matcher(line);
        if (!words.matches()) {
            return true;
        }
        var known = words.group(1).equals(TITLE) ? titles : abouts;
        return tag(words).equals(known.containsKey(language) ? language : Phrases.FALLBACK);
    }

    private static Parameter parameter(String query, String line, String text) {
        var words = line.strip().split("\\s+", 3);
        var type = words.length < 2 ? "" : words[1];
        var known = Parameter.Type.find(type)
                .orElseThrow(() -> new InputProblem(
                        query,
                        "unknown type '" + type + "' of parameter " + words[0],
                        "write # param name type default"));
        if (!words[0].equals(LIMIT)
                && !Pattern.compile("[?$]" + Pattern.quote(words[0]) + "\\b")
                        .matcher(text)
                        .find()) {
            throw new InputProblem(
                    query, "the query has no variable ?" + words[0], "use it, or take the parameter away");
        }
        return new Parameter(words[0], known, words.length < 3 ? "" : words[2]);
    }

    private static Query sparql(String name, String text) {
        try {
            var query = new Query(Vocabulary.prologue());
            QueryFactory.parse(query, text, Vocabulary.BASE, Syntax.syntaxSPARQL_11);
            if (Services.isIn(query)) {
                throw new InputProblem(name, "asks another server by SERVICE", "ask this graph only");
            }
            return query;
        } catch (QueryException e) {
            if (UPDATE.matcher(text).find()) {
                throw new InputProblem(
                        name, "changes the graph", "queries only read: use SELECT, ASK, CONSTRUCT or DESCRIBE");
            }
            var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new InputProblem(name, "is no SPARQL query: " + message, "mend it there");
        }
    }

    /**
     * The query with the given values and the defaults in place of its parameters.
     *
     * @throws InputProblem for a value that is missing, of the wrong type, or for a parameter that the query has not
     */
    public Query bound(Map<String, String> given, Terms terms) {
        refuseUnknown(given);
        var values = new LinkedHashMap<Var, Node>();
        var limit = Query.NOLIMIT;
        for (var parameter : parameters) {
            var value = given.getOrDefault(parameter.name(), parameter.fallback());
            if (value.isEmpty()) {
                var example = "-p " + parameter.name() + "=...";
                throw new InputProblem(
                        name, "needs " + example, "give " + parameter.type().allowed());
            }
            if (value.equals(Parameter.ANY)) {
                continue;
            }
            var term = parameter.bind(value, terms);
            if (parameter.name().equals(LIMIT)) {
                limit = Long.parseLong(term.getLiteralLexicalForm());
            }
            values.put(Var.alloc(parameter.name()), term);
        }
        var bound = values.isEmpty() ? query.cloneQuery() : QueryTransformOps.replaceVars(query, values);
        if (limit != Query.NOLIMIT) {
            bound.setLimit(limit);
        }
        return bound;
    }

    private void refuseUnknown(Map<String, String> given) {
        var known = parameters.stream().map(Parameter::name).toList();
        for (var asked : given.keySet()) {
            if (!known.contains(asked)) {
                throw new InputProblem(
                        "-p " + asked,
                        name + " has no such parameter",
                        Spelling.hint(asked, known)
                                + (known.isEmpty() ? "it has none" : "it has " + String.join(", ", known)));
            }
        }
    }
}
