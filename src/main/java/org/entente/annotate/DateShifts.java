package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.DateMention;
import org.entente.model.DateMention.Bearing;
import org.entente.model.Span;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is told as seen from another date of the text: "a day earlier", "dua tahun kemudian", "three days after
 * the two met". Such words mean nothing where no date as precise stands near.
 */
final class DateShifts {

    private final DatePieces pieces;
    private final List<DateMention> inSentence;
    private final List<DateMention> before;

    /** Words such as "three days after" with the unit, the count to add, and whether they date what follows them. */
    private record Shift(Span span, int length, String unit, int count, Bearing bearing) {}

    /**
     * @param inSentence the other dates of the sentence
     * @param before the dates of the sentences before that are in reach
     */
    DateShifts(DatePieces pieces, List<DateMention> inSentence, List<DateMention> before) {
        this.pieces = pieces;
        this.inSentence = inSentence;
        this.before = before;
    }

    List<DateMention> dates() {
        var found = new ArrayList<DateMention>();
        for (var i = 0; i < pieces.size(); i++) {
            var shift = at(i);
            if (shift == null) {
                continue;
            }
            var when = shifted(shift);
            if (when != null) {
                found.add(new DateMention(shift.span(), when, null, shift.bearing()));
            }
            i += shift.length() - 1;
        }
        return found;
    }

    /** "for 60 days after" tells how long something lasts, not when it was. */
    private @Nullable Shift at(int i) {
        if (pieces.is(i - 1, "during")) {
            return null;
        }
        if (pieces.is(i, "beside")) {
            var meaning = pieces.value(i).split(" ", 2);
            return new Shift(pieces.span(i, 1), 1, meaning[0], Integer.parseInt(meaning[1]), Bearing.AT);
        }
        if (pieces.is(i, "single")) {
            return behind(i, i + 1, pieces.value(i), 1);
        }
        if (RelativeDates.isCount(pieces, i) && RelativeDates.isUnit(pieces, i + 1)) {
            return behind(i, i + 2, pieces.value(i + 1), pieces.number(i));
        }
        var told = pieces.is(i, "shift") && pieces.is(i + 1, "unit");
        return told ? new Shift(pieces.span(i, 2), 2, pieces.value(i + 1), pieces.number(i), Bearing.AT) : null;
    }

    /** What stands behind the count and its unit: "later" shifts what it stands by, "after" what follows it. */
    private @Nullable Shift behind(int from, int at, String unit, int count) {
        if (pieces.is(at, "shift")) {
            return shift(from, at, unit, count * pieces.number(at), Bearing.AT);
        }
        if (!pieces.is(at, "hinge")) {
            return null;
        }
        var open = at + 1 < pieces.size() && pieces.isWord(at + 1);
        return open
                ? shift(from, at, unit, -count * pieces.number(at), Bearing.NEXT)
                : shift(from, at, unit, count * pieces.number(at), Bearing.AT);
    }

    private Shift shift(int from, int at, String unit, int count, Bearing bearing) {
        var length = at - from + 1;
        return new Shift(pieces.span(from, length), length, unit, count, bearing);
    }

    private @Nullable When shifted(Shift shift) {
        for (var anchor : anchors(shift)) {
            var when = anchor.bearing() == Bearing.AT
                    ? Calendar.shifted(anchor.when(), shift.unit(), shift.count())
                    : null;
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    /** The dates it may start from, the likeliest first: told before it, nearest first; then behind it. */
    private List<DateMention> anchors(Shift shift) {
        var likely = new ArrayList<DateMention>();
        var late = new ArrayList<DateMention>();
        for (var date : inSentence) {
            if (date.span().start() < shift.span().start()) {
                likely.add(0, date);
            } else {
                late.add(date);
            }
        }
        if (shift.bearing() == Bearing.NEXT) {
            likely.addAll(late);
        }
        for (var i = before.size() - 1; i >= 0; i--) {
            likely.add(before.get(i));
        }
        return likely;
    }
}
