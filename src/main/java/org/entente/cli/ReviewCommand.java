package org.entente.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.curate.Sheet;
import org.entente.model.InputProblem;
import org.entente.query.DoubtfulEvents;
import org.entente.query.Labels;
import org.entente.query.ReportRows;
import org.entente.rdf.ReviewReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What people decide of what was read. */
@Command(
        name = "review",
        description = {
            "Lists events that are worth a look: of little confidence, denied by a source, or with persons whom the graph"
                    + " does not know; the least sure first. The commands below decide.",
            "With --format tsv it prints a sheet with empty columns for decision (accept, reject, replace, same,"
                    + " different, undo), value (relation=met; source=KOR for replace, the other id for same and"
                    + " different), note, by and on; --apply takes it back."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            ReviewAcceptCommand.class,
            ReviewRejectCommand.class,
            ReviewReplaceCommand.class,
            ReviewSameCommand.class,
            ReviewDifferentCommand.class,
            ReviewUndoCommand.class
        })
final class ReviewCommand implements Callable<Integer> {

    @Option(names = "--apply", paramLabel = "FILE", description = "Decides what a sheet says; - for stdin.")
    private @Nullable String sheet;

    @Option(names = "--decisions", description = "Lists what was decided, with what the reports said before.")
    private boolean decisions;

    @Option(
            names = "--below",
            paramLabel = "C",
            description = "Confidence below which an event is doubted (default: 0.5).",
            defaultValue = "0.5")
    private double enough = 0.5;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many events (default: 50).",
            defaultValue = "50")
    private long limit = 50;

    @Option(names = "--format", paramLabel = "F", description = "table or tsv.", defaultValue = "table")
    private String format = "table";

    @Option(
            names = "--labels",
            paramLabel = "L",
            description = "Names actors and relations of the table in this language: en or id.")
    private @Nullable String labels;

    @Mixin
    private SignatureOptions signature = new SignatureOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        check();
        var workshop = new Workshop(extractor);
        if (sheet != null) {
            return apply(sheet, workshop);
        }
        var wanted = filter.filter(workshop.gazetteer(), workshop.relations());
        try (var open = store.toRead()) {
            String text = open.read(data -> {
                var made = ReviewReader.decisions(data);
                var tables = new ReviewTables(format.equals("tsv"), Labels.in(data, labels));
                return decisions
                        ? tables.decisions(made, data)
                        : tables.events(
                                new DoubtfulEvents(data, new ReportRows(data, workshop.relations()), made, enough)
                                        .list(wanted, limit));
            });
            System.out.print(text);
        }
        return 0;
    }

    private void check() {
        if (!List.of("table", "tsv").contains(format)) {
            throw new InputProblem("--format " + format, "unknown format", "use table or tsv");
        }
        if (!(enough >= 0 && enough <= 1)) {
            throw new InputProblem("--below " + enough, "is no confidence", "use a number from 0 to 1");
        }
        if (limit < 1) {
            throw new InputProblem("--limit " + limit, "is no number of events", "use 1 or more");
        }
    }

    private int apply(String file, Workshop workshop) throws IOException {
        var lines = lines(file);
        var faults = new int[1];
        var deciding = new Deciding(store, workshop);
        deciding.run(reviewer -> new Sheet(file.equals("-") ? "stdin" : file, signature.signature())
                .read(lines, reviewer::take, problem -> {
                    faults[0]++;
                    System.err.println("entente: " + problem.getMessage());
                }));
        return faults[0] > 0 ? Faults.REJECTED : 0;
    }

    private static List<String> lines(String file) throws IOException {
        if (!file.equals("-") && !Files.isRegularFile(Path.of(file))) {
            throw new InputProblem("--apply " + file, "no such file", "name what review --format tsv began");
        }
        var bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new InputProblem("--apply " + file, "is not UTF-8", "save it as UTF-8");
        }
    }
}
