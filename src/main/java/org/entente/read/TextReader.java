package org.entente.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain text and Markdown: a few header lines ({@code Title: ...}, {@code Date: 2025-12-21}) up to a blank line, or
 * between two lines of three hyphens, then the article exactly as it stands. The header may be missing.
 */
record TextReader(Acceptance acceptance) {

    private static final Set<String> KEYS = Set.of("id", "url", "title", "date", "language", "publisher");

    private static final Pattern LINE = Pattern.compile("([A-Za-z]{2,9})[ \\t]*:[ \\t]*(.*)");

    private static final Pattern HEADING = Pattern.compile("\\A\\s*#{1,2} +(.{1,300})");

    private static final String FENCE = "---";

    private record Header(Map<String, String> values, int end) {}

    List<Read> read(byte[] bytes, String where) {
        var all = Decoding.text(bytes, where);
        var header = header(all).orElse(new Header(Map.of(), 0));
        var values = header.values();
        var text = all.substring(header.end());
        var title = values.containsKey("title") ? values.get("title") : heading(text);
        return acceptance.of(new Draft(
                where,
                values.get("id"),
                values.get("url"),
                title,
                text,
                values.get("date"),
                values.get("language"),
                true,
                values.get("publisher")));
    }

    private static @Nullable String heading(String text) {
        var heading = HEADING.matcher(text);
        return heading.find() ? heading.group(1).strip() : null;
    }

    /** The header lines; empty when the text begins otherwise, for then it has none. */
    private static Optional<Header> header(String text) {
        var values = new HashMap<String, String>();
        var start = 0;
        var fenced = false;
        while (start < text.length()) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = text.substring(start, end).strip();
            var next = Math.min(end + 1, text.length());
            var closes = fenced ? line.equals(FENCE) : line.isEmpty();
            if (closes) {
                return values.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Header(values, fenced ? afterBlank(text, next) : next));
            }
            if (start == 0 && line.equals(FENCE)) {
                fenced = true;
            } else if (!line.isEmpty() && !keep(line, values)) {
                return Optional.empty();
            }
            start = next;
        }
        return Optional.empty();
    }

    private static boolean keep(String line, Map<String, String> values) {
        var pair = LINE.matcher(line);
        if (!pair.matches()) {
            return false;
        }
        var key = pair.group(1).toLowerCase(Locale.ROOT);
        return KEYS.contains(key) && values.put(key, unquoted(pair.group(2).strip())) == null;
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** A fence may be followed by one blank line that parts it from the article. */
    private static int afterBlank(String text, int start) {
        if (text.startsWith("\r\n", start)) {
            return start + 2;
        }
        return text.startsWith("\n", start) ? start + 1 : start;
    }
}
