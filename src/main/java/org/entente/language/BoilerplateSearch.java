package org.entente.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.language.Boilerplate.Kind;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** One search for boilerplate through one text, line by line. */
final class BoilerplateSearch {

    /** No by-line, dateline or date is longer. */
    private static final int OPENING = 160;

    private static final int CAPTION = 450;

    /** A line beyond this is a whole article without line breaks: only a sentence of it goes. */
    private static final int LINE = 700;

    private static final int HEADLINE = 160;

    /** Only so many lines stand between the top of a page and its dateline. */
    private static final int LINES_BEFORE_DATELINE = 4;

    /** Shorter lines may repeat by chance. */
    private static final int REPEATED = 40;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"')\\p{Pf}]?\\s");

    private final Boilerplate boilerplate;
    private final String text;
    private final @Nullable String title;
    private final List<Span> lines = new ArrayList<>();
    private final List<Span> found = new ArrayList<>();

    BoilerplateSearch(Boilerplate boilerplate, String text, @Nullable String title) {
        this.boilerplate = boilerplate;
        this.text = text;
        this.title = title;
        splitLines();
    }

    List<Span> spans() {
        titleAbove();
        linesAboveDateline();
        cutRepeats();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (boilerplate.opening(Kind.REST, text, line, OPENING) != null) {
                found.add(new Span(line.start(), text.length()));
                break;
            }
            search(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        return joined();
    }

    /** The lines that hold more than blanks, without the blanks round them. */
    private void splitLines() {
        var start = 0;
        while (start < text.length()) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var first = start;
            var last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Span(first, last));
            }
            start = end + 1;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void titleAbove() {
        if (title == null || lines.size() < 2) {
            return;
        }
        var first = plain(lines.get(0).text(text));
        if (!first.isEmpty() && first.equals(plain(title))) {
            found.add(lines.get(0));
        }
    }

    /** Letters and digits alone: a title is often repeated with other quotes, dashes or a heading's mark. */
    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private void linesAboveDateline() {
        var last = Math.min(lines.size() - 1, LINES_BEFORE_DATELINE);
        for (var i = 1; i <= last; i++) {
            if (dateline(lines.get(i - 1)) > 0 || lines.get(i - 1).length() > CAPTION) {
                return;
            }
            if (dateline(lines.get(i)) > 0) {
                found.addAll(lines.subList(0, i));
                return;
            }
        }
    }

    /** A caption or teaser that was cut off stands directly above its full form. */
    private void cutRepeats() {
        for (var i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            var next = lines.get(i + 1);
            var length = line.length();
            if (length >= REPEATED && length <= next.length() && repeats(line, next)) {
                found.add(line);
            }
        }
    }

    private boolean repeats(Span line, Span next) {
        var end = line.end();
        while (end > line.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.regionMatches(line.start(), text, next.start(), end - line.start());
    }

    /** Where the dateline of a line ends; 0 when it has none, or says nothing besides. */
    private int dateline(Span line) {
        var found = boilerplate.opening(Kind.DATELINE, text, line, OPENING);
        return found == null || isWhole(line) || boilerplate.opening(Kind.LINE, text, line, OPENING) != null
                ? 0
                : found.end();
    }

    private void search(Span line, @Nullable Span next) {
        var heading = boilerplate.opening(Kind.HEADING, text, line, OPENING);
        if (heading != null) {
            found.add(bounded(line));
            if (heading.end() >= line.end() && next != null && isHeadline(next)) {
                found.add(next);
            }
        }
        if (boilerplate.opening(Kind.LINE, text, line, OPENING) != null) {
            found.add(bounded(line));
        }
        var dateline = dateline(line);
        if (dateline > 0) {
            found.add(new Span(line.start(), dateline));
        }
        if (isWhole(line)) {
            found.add(line);
        }
        searchWithin(line);
    }

    private void searchWithin(Span line) {
        for (var pattern : boilerplate.of(Kind.PART)) {
            var matcher = Boilerplate.matcher(pattern, text, line.start(), line.end());
            while (matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        for (var pattern : boilerplate.of(Kind.TAIL)) {
            var matcher = Boilerplate.matcher(pattern, text, line.start(), line.end());
            if (matcher.find()) {
                found.add(bounded(new Span(matcher.start(), line.end())));
            }
        }
    }

    /** Whether a line is of a short kind that goes from beginning to end. */
    private boolean isWhole(Span line) {
        if (line.length() > CAPTION) {
            return false;
        }
        var start = line.start();
        var end = line.end();
        return boilerplate.of(Kind.WHOLE).stream().anyMatch(pattern -> Boilerplate.matcher(pattern, text, start, end)
                        .matches())
                || boilerplate.of(Kind.CAPTION).stream()
                        .anyMatch(pattern ->
                                Boilerplate.matcher(pattern, text, start, end).find());
    }

    private boolean isHeadline(Span line) {
        return line.length() <= HEADLINE && text.charAt(line.end() - 1) != '.';
    }

    private Span bounded(Span line) {
        if (line.length() <= LINE) {
            return line;
        }
        var end = Boilerplate.matcher(SENTENCE_END, text, line.start(), line.end());
        return new Span(line.start(), end.find() ? end.end() : line.end());
    }

    private List<Span> joined() {
        Collections.sort(found);
        var joined = new ArrayList<Span>();
        for (var span : found) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.start() <= last.end()) {
                joined.set(joined.size() - 1, last.cover(span));
            } else if (span.length() > 0) {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
