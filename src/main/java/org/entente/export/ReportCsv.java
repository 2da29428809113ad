package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.entente.query.Csv;
import org.entente.query.Filter;
import org.entente.query.ReportRows;
import org.entente.query.ReportTable;

/** Writes reports as rows of CSV under a head, in the order of the IRIs of their articles' graphs and of their text. */
public final class ReportCsv {

    /** After the column of the report: which event it is of. */
    private static final String EVENT = "event";

    private ReportCsv() {}

    /** Writes the reports that the filter wants, one article after the other. */
    public static void write(ReportRows reports, Filter filter, OutputStream out) {
        var columns = new ArrayList<>(ReportTable.COLUMNS);
        columns.add(1, EVENT);
        print(out, Csv.line(columns));
        reports.each(filter, row -> {
            var cells = new ArrayList<>(ReportTable.cells(row));
            cells.add(1, reports.event(row));
            print(out, Csv.line(cells));
        });
    }

    private static void print(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
