package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.actors.Gazetteer;
import org.entente.model.InputProblem;
import org.entente.query.Answers;
import org.entente.query.NamedQuery;
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

    @Option(names = "--list", description = "Shows the named queries and their parameters.")
    private boolean list;

    @Option(names = "--explain", description = "Prints the SPARQL instead of asking.")
    private boolean explain;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        if (list) {
            System.out.print(listing());
            return 0;
        }
        var query = query();
        if (explain) {
            System.out.print(query.query().serialize());
            return 0;
        }
        var needsActors = query.parameters().stream()
                .anyMatch(parameter -> parameter.type().equals("actor"));
        var gazetteer = needsActors ? Gazetteer.bundled() : null;
        try (var open = store.existing();
                var out = new BufferedOutputStream(new NoClose(System.out))) {
            open.read(data -> {
                new Answers(data, value -> gazetteer == null ? null : Names.iri(gazetteer, value))
                        .write(query, parameters, format, out);
                return true;
            });
        }
        return 0;
    }

    private NamedQuery query() throws IOException {
        if (text != null) {
            return NamedQuery.parse("-e", text);
        }
        if (name == null) {
            throw new InputProblem("query", "no query is given", "name one (see --list), a file, or use -e");
        }
        if (name.endsWith(".rq")) {
            var file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new InputProblem(name, "no such file", "check the name");
            }
            return NamedQuery.parse(name, Files.readString(file));
        }
        var known = names();
        if (!known.contains(name)) {
            throw new InputProblem(
                    "query " + name, "no query is called so", Names.like(name, known) + "see: entente query --list");
        }
        return bundled(name);
    }

    private static List<String> names() {
        return Workshop.lines("/queries/index.txt");
    }

    private static NamedQuery bundled(String name) throws IOException {
        var resource = "/queries/" + name + ".rq";
        try (var in = Objects.requireNonNull(QueryCommand.class.getResourceAsStream(resource), resource)) {
            return NamedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String listing() throws IOException {
        var lines = new java.util.ArrayList<List<String>>();
        for (var known : names()) {
            var query = bundled(known);
            var parameters = query.parameters().stream()
                    .map(parameter -> parameter.name() + ":" + parameter.type()
                            + (parameter.fallback().isEmpty() ? "" : "=" + parameter.fallback()))
                    .collect(Collectors.joining(" "));
            lines.add(List.of(known, query.title(), parameters));
        }
        return TextTable.of(List.of("name", "answers", "parameters"), lines);
    }
}
