package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.language.DateWords;
import org.entente.model.Span;

/**
 * A piece of text that may be part of a date.
 *
 * @param kind kind of date word of the pack; {@code digits} for a numeral, the character itself for a mark, {@code other}
 *     for any other word
 * @param value what the word means, or the digits
 * @param capital whether it begins with a capital letter, which tells the month of May from the verb
 */
record DatePiece(Span span, String kind, String value, boolean capital) {

    private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+(?:['\\u2019]\\p{L}+)?|[^\\s]");

    int number() {
        return Integer.parseInt(value);
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    static List<DatePiece> in(String text, Span within, DateWords words) {
        var spans = new ArrayList<Span>();
        var matcher = PIECE.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        var pieces = new ArrayList<DatePiece>();
        for (var i = 0; i < spans.size(); ) {
            var taken = longestEntry(text, spans, i, words, pieces);
            if (taken == 0) {
                pieces.add(plain(text, spans.get(i)));
                taken = 1;
            }
            i += taken;
        }
        return pieces;
    }

    private static int longestEntry(String text, List<Span> spans, int from, DateWords words, List<DatePiece> pieces) {
        for (var count = Math.min(words.longest(), spans.size() - from); count > 0; count--) {
            var span = spans.get(from).cover(spans.get(from + count - 1));
            var written = span.text(text);
            var entry = words.find(written.toLowerCase(Locale.ROOT))
                    .or(() -> words.find(owner(written).toLowerCase(Locale.ROOT)));
            if (entry.isPresent()) {
                pieces.add(entry(span, entry.get(), Character.isUpperCase(written.charAt(0))));
                return count;
            }
        }
        return 0;
    }

    /** "last July's airlift" names July: what an apostrophe adds at the end is no part of the word. */
    private static String owner(String written) {
        return written.replaceFirst("['\\u2019]\\p{L}*$", "");
    }

    /** A word that is a day with a capital and a unit without one, as Indonesian {@code Minggu} and {@code minggu}. */
    private static DatePiece entry(Span span, DateWords.Entry entry, boolean capital) {
        var meanings = entry.value().split(" ", 2);
        if (entry.kind().equals("weekday") && meanings.length == 2) {
            return capital
                    ? new DatePiece(span, "weekday", meanings[0], true)
                    : new DatePiece(span, "unit", meanings[1], false);
        }
        return new DatePiece(span, entry.kind(), entry.value(), capital);
    }

    private static DatePiece plain(String text, Span span) {
        var written = span.text(text);
        var first = written.charAt(0);
        if (Character.isDigit(first)) {
            return new DatePiece(span, written.length() > 4 ? "other" : "digits", written, false);
        }
        return new DatePiece(
                span, Character.isLetter(first) ? "other" : written, written, Character.isUpperCase(first));
    }
}
