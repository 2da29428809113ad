package org.entente.annotate;

import org.entente.annotate.DateReading.Read;
import org.jspecify.annotations.Nullable;

/** Reads what is told as seen from the day of publication: "on Monday", "last July", "three days ago", "pekan lalu". */
final class RelativeDates {

    private final DatePieces pieces;
    private final Calendar calendar;

    RelativeDates(DatePieces pieces, Calendar calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
    }

    private boolean points(int i) {
        return pieces.is(i, "past") || pieces.is(i, "this") || pieces.is(i, "next");
    }

    private int direction(int i) {
        return pieces.is(i, "past") ? -1 : pieces.is(i, "next") ? 1 : 0;
    }

    /** Where "last" or "next" stands by the word, before or behind it; -1 for nowhere. */
    private int pointer(int i) {
        return points(i + 1) ? i + 1 : points(i - 1) ? i - 1 : -1;
    }

    private int length(int i) {
        return points(i + 1) ? 2 : 1;
    }

    /** A month without its year; one that stands alone must be led in, as "May" may be a verb and a name. */
    @Nullable
    Read month(int i) {
        var number = pieces.number(i);
        var of = unitBehind(i, "year");
        if (of > 0) {
            return Read.of(calendar.monthOf(number, unitDirection(of)), of + 2 - i);
        }
        var pointer = pointer(i);
        if (pointer < 0 && !isLedIn(i)) {
            return null;
        }
        var past = calendar.month(number, false);
        var coming = calendar.month(number, true);
        if (pointer >= 0 && direction(pointer) != 0) {
            return Read.of(direction(pointer) > 0 ? coming : past, length(i));
        }
        return Read.of(past, coming, length(i));
    }

    private boolean isLedIn(int i) {
        return pieces.leadsIn(i - 1) || pieces.is(i - 1, "unit", "month");
    }

    /** "Agustus tahun lalu", "Friday of last week": where the unit with its pointer begins; -1 for nowhere. */
    private int unitBehind(int i, String unit) {
        for (var at = i + 1; at <= i + 2; at++) {
            if (pieces.is(at, "unit", unit) && points(at + 1) || points(at) && pieces.is(at + 1, "unit", unit)) {
                return at;
            }
            if (!pieces.is(at, "year") && !pieces.is(at, "filler")) {
                return -1;
            }
        }
        return -1;
    }

    private int unitDirection(int at) {
        return direction(points(at) ? at : at + 1);
    }

    @Nullable
    Read weekday(int i) {
        if (!pieces.isWeekday(i)) {
            return null;
        }
        var number = pieces.number(i);
        var of = unitBehind(i, "week");
        if (of > 0) {
            return Read.of(calendar.weekdayOf(number, unitDirection(of)), of + 2 - i);
        }
        var past = calendar.weekday(number, false);
        var coming = calendar.weekday(number, true);
        var pointer = pointer(i);
        if (pointer >= 0 && direction(pointer) > 0) {
            return Read.of(coming, length(i));
        }
        if (pointer >= 0 && direction(pointer) < 0) {
            return Read.of(calendar.lastWeekday(number), length(i));
        }
        return Read.of(past, calendar.comingWeekday(number), length(i));
    }

    @Nullable
    Read dayWord(int i) {
        return pieces.is(i, "day") ? Read.of(calendar.daysAway(pieces.number(i)), 1) : null;
    }

    /** "three days ago", "dua tahun lalu", "setahun silam". */
    @Nullable
    Read ago(int i) {
        if (pieces.is(i, "single") && isAgo(i + 1)) {
            return Read.of(calendar.unit(pieces.value(i), -1), 2);
        }
        return isCount(pieces, i) && isUnit(pieces, i + 1) && isAgo(i + 2)
                ? Read.of(calendar.unit(pieces.value(i + 1), -pieces.number(i)), 3)
                : null;
    }

    private boolean isAgo(int i) {
        return pieces.is(i, "ago") || pieces.is(i, "past");
    }

    static boolean isUnit(DatePieces pieces, int i) {
        return pieces.is(i, "unit") || pieces.is(i, "units");
    }

    static boolean isCount(DatePieces pieces, int i) {
        return pieces.is(i, "number")
                || pieces.is(i, "digits") && pieces.value(i).length() <= 2;
    }

    /** "beberapa tahun lalu", "hari-hari mendatang": how many is not said. */
    private boolean isVague(int i) {
        return pieces.is(i - 1, "some") || pieces.is(i - 1, "-") && pieces.touches(i);
    }

    /** "last year", "pekan lalu", "this month", "tahun depan", "over the weekend". */
    @Nullable
    Read unit(int i) {
        if (pieces.is(i + 1, "unit") && points(i)) {
            return Read.of(calendar.unit(pieces.value(i + 1), direction(i)), 2);
        }
        if (!pieces.is(i, "unit") || isCount(pieces, i - 1) || isVague(i)) {
            return null;
        }
        if (points(i + 1)) {
            return Read.of(calendar.unit(pieces.value(i), direction(i + 1)), 2);
        }
        var weekend = pieces.value(i).equals("weekend") && pieces.is(i - 1, "filler");
        return weekend ? Read.of(calendar.lastWeekend(), calendar.unit("weekend", 0), 1) : null;
    }
}
