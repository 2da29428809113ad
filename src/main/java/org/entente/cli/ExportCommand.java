package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.export.ExportFormat;
import org.entente.export.GraphExport;
import org.entente.export.ReportCsv;
import org.entente.export.WholeFile;
import org.entente.model.InputProblem;
import org.entente.query.Filter;
import org.entente.query.ReportRows;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the graph for other tools. */
@Command(
        name = "export",
        description = {
            "Writes what articles say, and what the store knows of the actors and relations in it: all of it, or the"
                    + " reports that the filters want.",
            "The same articles give the same bytes: N-Quads stand by graph, then by line. CSV has a row for each"
                    + " report."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "The file to write, compressed if it ends in .gz; - for the standard output.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "ttl, trig, nq, jsonld or csv; else the ending of the file tells.")
    private @Nullable String format;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        var wanted = format();
        var workshop = new Workshop(extractor);
        var chosen = filter.filter(workshop.gazetteer(), workshop.relations());
        try (var open = store.existing()) {
            if (file.equals("-")) {
                try (var out = new BufferedOutputStream(new NoClose(System.out))) {
                    write(open, workshop, wanted, chosen, out);
                }
            } else {
                WholeFile.write(Path.of(file), out -> write(open, workshop, wanted, chosen, out));
            }
        }
        return 0;
    }

    private ExportFormat format() {
        var asked = format;
        if (asked != null) {
            return ExportFormat.named(asked)
                    .orElseThrow(() -> new InputProblem(
                            "--format " + asked,
                            "unknown format",
                            Names.like(asked, ExportFormat.names()) + "use ttl, trig, nq, jsonld or csv"));
        }
        return ExportFormat.ofFile(file)
                .orElseThrow(() -> new InputProblem(
                        "export " + file,
                        "its ending names no format",
                        "add --format with ttl, trig, nq, jsonld or csv"));
    }

    private static void write(Store open, Workshop workshop, ExportFormat format, Filter filter, OutputStream out) {
        open.read(data -> {
            var reports = new ReportRows(data, workshop.relations());
            if (format == ExportFormat.CSV) {
                ReportCsv.write(reports, filter, out);
            } else {
                new GraphExport(data, reports).write(format, filter, out);
            }
            return true;
        });
    }
}
