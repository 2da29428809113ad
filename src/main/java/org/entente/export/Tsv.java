package org.entente.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.query.Csv;
import org.entente.query.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Lines of tab-separated values without quoting. Text is on one line; what a spreadsheet would run as a formula gets an
 * apostrophe in front, and so does a quotation mark, after which a reader that knows quotes would look for another.
 */
public final class Tsv {

    private Tsv() {}

    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Tsv::cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return Objects.toString(value, "");
        }
        var line = Csv.harmless(Plain.line(text));
        return line.startsWith("\"") ? "'" + line : line;
    }
}
