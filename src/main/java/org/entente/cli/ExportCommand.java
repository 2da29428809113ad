package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.export.GraphExport;
import org.entente.model.InputProblem;
import org.entente.query.Csv;
import org.entente.query.Filter;
import org.entente.query.ReportRows;
import org.entente.query.ReportTable;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the graph for other tools. */
@Command(
        name = "export",
        description = "Writes what the store holds: all of it, or what the filters want.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final Set<String> FORMATS = Set.of("ttl", "trig", "nq", "jsonld", "csv");

    @Parameters(paramLabel = "FILE", description = "The file to write, or - for the standard output.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "ttl, trig, nq, jsonld or csv; else the ending of the file tells.")
    private @Nullable String format;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        var wanted = format == null ? ending() : format;
        if (!FORMATS.contains(wanted)) {
            throw new InputProblem(
                    "export " + file, "unknown format '" + wanted + "'", "use --format ttl, trig, nq, jsonld or csv");
        }
        var workshop = new Workshop(new ExtractorOptions());
        var chosen = filter.filter(workshop.gazetteer(), workshop.relations());
        try (var open = store.existing()) {
            if (file.equals("-")) {
                try (var out = new BufferedOutputStream(new NoClose(System.out))) {
                    write(open, workshop, wanted, chosen, out);
                }
            } else {
                whole(open, workshop, wanted, chosen, Path.of(file));
            }
        }
        return 0;
    }

    private String ending() {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    /** The file appears under its name only when it is whole. */
    private static void whole(Store open, Workshop workshop, String format, Filter filter, Path target)
            throws IOException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(open, workshop, format, filter, out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new InputProblem(target.toString(), "its folder does not exist", "make it, or name another file");
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Store open, Workshop workshop, String format, Filter filter, OutputStream out) {
        open.read(data -> {
            var reports = new ReportRows(data, workshop.relations());
            if (format.equals("csv")) {
                csv(reports, filter, out);
            } else {
                new GraphExport(data, reports).write(format, filter, out);
            }
            return true;
        });
    }

    private static void csv(ReportRows reports, Filter filter, OutputStream out) {
        try {
            out.write(Csv.line(ReportTable.COLUMNS).getBytes(StandardCharsets.UTF_8));
            for (var row : reports.rows(filter)) {
                out.write(Csv.line(ReportTable.cells(row)).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
