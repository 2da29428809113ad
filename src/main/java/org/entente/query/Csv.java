package org.entente.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma separated values as RFC 4180 has them, ended by LF. */
public final class Csv {

    private Csv() {}

    /** One line; a value that is null is an empty cell. */
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        if (value instanceof String) {
            text = harmless(text);
        }
        var quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Text that a spreadsheet would run as a formula is marked as text (OWASP ASVS 1.2.10). */
    private static String harmless(String text) {
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        return "=+-@\t\r\0".indexOf(first) >= 0 ? "'" + text : text;
    }
}
