package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.model.InputProblem;
import org.entente.model.Step;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.ReportRows;
import org.entente.query.TextTable;
import org.entente.store.Store;
import org.entente.timeline.Excerpt;
import org.entente.timeline.Timeline;
import org.entente.timeline.TimelineText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole way once, on the sample articles. */
@Command(
        name = "demo",
        description = "Reads the sample articles into a fresh store and shows what they tell.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    /** A file that says that the store is a demo's, and may be emptied. */
    private static final String MARK = "made-by-demo.txt";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store to make, in place of what an earlier demo made there (default: graphs/demo).",
            defaultValue = "graphs/demo")
    private Path folder = Path.of("graphs/demo");

    @Option(
            names = "--labels",
            paramLabel = "L",
            description = "Names actors and relations of the timeline in this language: en or id (default: en).",
            defaultValue = "en")
    private String labels = "en";

    @Override
    public Integer call() throws IOException {
        if (folder.toString().matches("https?:/.*")) {
            throw new InputProblem("--store " + folder, "is on a server", "name a folder");
        }
        empty();
        var samples = unpacked();
        try {
            var code = new CommandLine(new BuildCommand())
                    .setExecutionExceptionHandler(new Faults())
                    .execute("--store", folder.toString(), samples.toString());
            if (code != 0) {
                return code;
            }
        } finally {
            delete(samples);
        }
        Files.writeString(folder.resolve(MARK), "The next demo empties this folder.\n");
        show();
        return 0;
    }

    private void show() {
        var workshop = new Workshop(new ExtractorOptions());
        var store = new StoreOption();
        new CommandLine(store).parseArgs("--store", folder.toString());
        try (var open = store.existing()) {
            open.read(data -> {
                var reports = new ReportRows(data, workshop.relations());
                for (var row : reports.rows(Filter.ALL)) {
                    var claimed = row.claimedBy() == null ? "" : ", says " + row.claimedBy();
                    var date =
                            row.when().date() == null ? "" : ", " + row.when().date();
                    System.out.println(row.source().actor() + " "
                            + row.relation().name() + " " + row.target().actor() + "  ("
                            + row.modality().text() + claimed + date + ")");
                    System.out.println(
                            "    " + TextTable.shown(row.words().quote()).strip() + "  ["
                                    + row.article().id() + "]");
                }
                System.out.println();
                var timeline = Timeline.of(
                        "KOR", "RUS", new EventRows(data, workshop.relations()).rows(Filter.ALL.between("KOR", "RUS")));
                System.out.print(TimelineText.table(Excerpt.whole(timeline, Step.MONTH), Labels.in(data, labels)::of));
                return true;
            });
        }
        System.out.println("\nWhat to try next:");
        System.out.println("  ./entente query --list");
        System.out.println("  ./entente query who-met-whom --store " + folder);
        System.out.println("  ./entente timeline Moskow Pyongyang --store " + folder);
        System.out.println("  ./entente build FOLDER");
    }

    /** Empties a store that an earlier demo made; anything else is not touched. */
    private void empty() throws IOException {
        if (Files.isRegularFile(folder.resolve(MARK))) {
            // Fails where the store is in use.
            Store.open(folder).close();
            delete(folder);
        } else if (Files.exists(folder)) {
            throw new InputProblem("--store " + folder, "is there and was made by no demo", "name a new folder");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path unpacked() throws IOException {
        var folder = Files.createTempDirectory("entente-samples");
        for (var name : Workshop.lines("/samples/index.txt")) {
            try (InputStream in =
                    Objects.requireNonNull(DemoCommand.class.getResourceAsStream("/samples/" + name), name)) {
                var bytes = new ByteArrayOutputStream();
                in.transferTo(bytes);
                Files.write(folder.resolve(name), bytes.toByteArray());
            }
        }
        return folder;
    }
}
