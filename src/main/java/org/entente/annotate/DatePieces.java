package org.entente.annotate;

import java.util.List;
import org.entente.model.Span;

/** The pieces of one sentence, asked by place; places outside of it hold nothing. */
record DatePieces(List<DatePiece> all) {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;

    int size() {
        return all.size();
    }

    boolean is(int i, String kind) {
        return i >= 0 && i < all.size() && all.get(i).is(kind);
    }

    boolean is(int i, String kind, String value) {
        return is(i, kind) && value(i).equals(value);
    }

    String value(int i) {
        return all.get(i).value();
    }

    int number(int i) {
        return all.get(i).number();
    }

    boolean isCapital(int i) {
        return all.get(i).capital();
    }

    Span span(int from, int length) {
        return all.get(from).span().cover(all.get(from + length - 1).span());
    }

    /** Whether a year or a month may stand behind the word. */
    boolean leadsIn(int i) {
        return is(i, "year") || is(i, "during") || is(i, "since") || is(i, "until");
    }

    boolean isDay(int i) {
        return is(i, "digits") && value(i).length() <= 2 && number(i) >= 1 && number(i) <= 31;
    }

    /** A number that may be a year; not a decade, which is written in one word: "1970s", "1970-an". */
    boolean isYear(int i) {
        return is(i, "digits")
                && value(i).length() == 4
                && number(i) >= FIRST_YEAR
                && number(i) <= LAST_YEAR
                && !(isWord(i + 1) && touches(i + 1))
                && !(is(i + 1, "-") && isWord(i + 2) && touches(i + 1) && touches(i + 2));
    }

    boolean isMonth(int i) {
        return is(i, "month") && isCapital(i);
    }

    boolean isWeekday(int i) {
        return is(i, "weekday") && isCapital(i);
    }

    /** Whether a word stands there: neither digits nor a mark, whose kind is the mark itself. */
    boolean isWord(int i) {
        return i >= 0 && i < all.size() && !is(i, "digits") && all.get(i).kind().length() > 1;
    }

    /** Whether nothing stands between the piece and the one before. */
    boolean touches(int i) {
        return i > 0
                && i < all.size()
                && all.get(i - 1).span().end() == all.get(i).span().start();
    }
}
