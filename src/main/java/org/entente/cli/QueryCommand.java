package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.model.InputProblem;
import org.entente.query.Answers;
import org.entente.query.Labels;
import org.entente.query.NamedQuery;
import org.entente.query.Parameter;
import org.entente.query.Phrases;
import org.entente.query.Queries;
import org.entente.query.Terms;
import org.entente.query.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the graph. */
@Command(
        name = "query",
        description = "Answers a named query, a file of SPARQL, or SPARQL given with -e. --list shows the named ones.",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE.rq", description = "The query.")
    private @Nullable String name;

    @Option(names = "-e", paramLabel = "SPARQL", description = "The query itself; the standard prefixes are known.")
    private @Nullable String text;

    @Option(names = "-p", paramLabel = "NAME=VALUE", description = "A parameter of the query.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "table, csv, tsv, json, xml; for graphs ttl, nt, jsonld.",
            defaultValue = "table")
    private String format = "table";

    @Option(
            names = "--labels",
            paramLabel = "L",
            description =
                    "Names actors, relations and modalities of a table in this language, and tells of queries in it:"
                            + " en or id.")
    private @Nullable String labels;

    @Option(names = "--list", description = "Shows the named queries and their parameters.")
    private boolean list;

    @Option(names = "--explain", description = "Says what the query answers and prints its SPARQL instead of asking.")
    private boolean explain;

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        if (list) {
            System.out.print(listing(language()));
            return 0;
        }
        var query = query();
        if (explain) {
            System.out.print(explanation(query, language()));
            return 0;
        }
        var workshop = new Workshop(extractor);
        var terms = new Terms(value -> workshop.gazetteer().find(value, null), workshop.relations());
        var bound = query.bound(parameters, terms);
        try (var open = store.toRead();
                var out = new BufferedOutputStream(new NoClose(System.out))) {
            open.read(data -> {
                new Answers(open::ask, Labels.in(data, labels)).write(bound, format, out);
                return true;
            });
        }
        return 0;
    }

    private NamedQuery query() {
        if (text != null && name != null) {
            throw new InputProblem("query " + name, "-e gives another query", "leave one of them out");
        }
        if (text != null) {
            return NamedQuery.parse("-e", text);
        }
        if (name == null) {
            throw new InputProblem("query", "no query is given", "name one (see --list) or a file, or use -e");
        }
        return Queries.get(name);
    }

    /** The language in which queries are described. */
    private String language() {
        if (labels == null) {
            return Phrases.FALLBACK;
        }
        var known = new TreeSet<String>();
        Queries.all().forEach(query -> known.addAll(query.titles().keySet()));
        if (!known.contains(labels)) {
            throw new InputProblem(
                    "--labels " + labels,
                    "no query is described in this language",
                    "use " + String.join(" or ", known));
        }
        return labels;
    }

    private static String listing(String language) {
        var phrases = NamedQuery.phrases(language);
        var lines = new ArrayList<List<String>>();
        for (var query : Queries.all()) {
            var parameters =
                    query.parameters().stream().map(QueryCommand::usage).collect(Collectors.joining(" "));
            lines.add(List.of(query.name(), query.title(language), parameters));
        }
        return TextTable.of(
                List.of(phrases.of("list.name"), phrases.of("list.title"), phrases.of("list.parameters")), lines);
    }

    private static String usage(Parameter parameter) {
        var type = parameter.name() + ":" + parameter.type().text();
        return parameter.isRequired() ? type : "[" + type + "=" + parameter.fallback() + "]";
    }

    private static String explanation(NamedQuery query, String language) {
        var phrases = NamedQuery.phrases(language);
        var out = new StringBuilder(query.title(language)).append('\n');
        if (!query.about(language).isEmpty()) {
            out.append(query.about(language)).append('\n');
        }
        for (var parameter : query.parameters()) {
            out.append("  -p ")
                    .append(parameter.name())
                    .append("=...  ")
                    .append(parameter.type().allowed(phrases));
            out.append(parameter.isRequired() ? "" : " (" + phrases.of("default", parameter.fallback()) + ")")
                    .append('\n');
        }
        var sparql =
                query.text().lines().dropWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        return out.append('\n').append(sparql).append('\n').toString();
    }
}
