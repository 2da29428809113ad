package org.entente.query;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values as RFC 4180 has them, ended by CR LF. Text that a spreadsheet would run as a formula
 * gets an apostrophe in front; a reader that takes one apostrophe away from text that begins with apostrophes and one
 * of {@code = + - @}, their wide forms, tab, CR and LF has the text back.
 */
public final class Csv {

    /** What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"). */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\t\\r\\n]");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"\\n\\r]");

    private Csv() {}

    /** One line; null is an empty cell, and only text can be a formula: numbers and dates stay as they are. */
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** The text as no spreadsheet runs it, without control characters. */
    public static String harmless(String text) {
        var plain = Plain.text(text);
        return FORMULA.matcher(plain).lookingAt() ? "'" + plain : plain;
    }

    private static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        if (value instanceof String) {
            text = harmless(text);
        }
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
