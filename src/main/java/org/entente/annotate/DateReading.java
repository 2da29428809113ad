package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.DateMention;
import org.entente.model.DateSource;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Reads dates off the pieces of one sentence, the longest reading at each place first. */
final class DateReading {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;

    /** A year that stands alone is taken for one only from here on: smaller numbers count things. */
    private static final int FIRST_BARE_YEAR = 1900;

    private final List<DatePiece> pieces;
    private final Calendar calendar;

    /** What was read, and how many pieces it took. */
    private record Read(When when, int length) {}

    DateReading(List<DatePiece> pieces, Calendar calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
    }

    List<DateMention> dates() {
        var found = new ArrayList<DateMention>();
        for (var i = 0; i < pieces.size(); ) {
            var read = at(i);
            if (read == null) {
                i++;
                continue;
            }
            var since = i > 0 && pieces.get(i - 1).is("since");
            var when = since ? calendar.since(read.when()) : read.when();
            var span =
                    pieces.get(i).span().cover(pieces.get(i + read.length() - 1).span());
            found.add(new DateMention(span, when));
            i += read.length();
        }
        return found;
    }

    private @Nullable Read at(int i) {
        for (var reading : List.<Reader>of(
                this::dayInBrackets,
                this::numericDay,
                this::dayAndMonth,
                this::monthAndDay,
                this::month,
                this::weekday,
                this::dayWord,
                this::ago,
                this::unit,
                this::year)) {
            var read = reading.read(i);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private interface Reader {
        @Nullable
        Read read(int i);
    }

    private boolean is(int i, String kind) {
        return i >= 0 && i < pieces.size() && pieces.get(i).is(kind);
    }

    private boolean isDay(int i) {
        return is(i, "digits")
                && pieces.get(i).value().length() <= 2
                && pieces.get(i).number() >= 1
                && pieces.get(i).number() <= 31;
    }

    private boolean isYear(int i) {
        return is(i, "digits")
                && pieces.get(i).value().length() == 4
                && pieces.get(i).number() >= FIRST_YEAR
                && pieces.get(i).number() <= LAST_YEAR;
    }

    private boolean isMonth(int i) {
        return is(i, "month") && pieces.get(i).capital();
    }

    private static @Nullable Read read(@Nullable When when, int length) {
        return when == null ? null : new Read(when, length);
    }

    /** "Minggu (21/12)", "(21/12/2025)": the date in brackets is right even where the weekday is not. */
    private @Nullable Read dayInBrackets(int i) {
        var open = is(i, "weekday") ? i + 1 : i;
        if (!is(open, "(")) {
            return null;
        }
        var inner = numericDay(open + 1);
        var end = inner == null ? 0 : open + 1 + inner.length();
        return inner != null && is(end, ")") ? new Read(inner.when(), end + 1 - i) : null;
    }

    private @Nullable Read numericDay(int i) {
        if (isYear(i) && is(i + 1, "-") && isDay(i + 2) && is(i + 3, "-") && isDay(i + 4)) {
            return read(calendar.day(number(i), number(i + 2), number(i + 4)), 5);
        }
        var bracketed = is(i - 1, "(");
        if (!isDay(i) || !is(i + 1, "/") || !isDay(i + 2) || number(i + 2) > 12) {
            return null;
        }
        if (is(i + 3, "/") && isYear(i + 4)) {
            return read(calendar.day(number(i + 4), number(i + 2), number(i)), 5);
        }
        return bracketed ? read(calendar.dayOfMonth(number(i + 2), number(i)), 3) : null;
    }

    private int number(int i) {
        return pieces.get(i).number();
    }

    private @Nullable Read dayAndMonth(int i) {
        if (!isDay(i) || !isMonth(i + 1)) {
            return null;
        }
        var year = is(i + 2, ",") ? i + 3 : i + 2;
        if (isYear(year)) {
            return read(calendar.day(number(year), number(i + 1), number(i)), year - i + 1);
        }
        return read(calendar.dayOfMonth(number(i + 1), number(i)), 2);
    }

    private @Nullable Read monthAndDay(int i) {
        if (!isMonth(i)) {
            return null;
        }
        var day = is(i + 1, ".") ? i + 2 : i + 1;
        if (!isDay(day)) {
            return null;
        }
        var year = is(day + 1, ",") ? day + 2 : day + 1;
        if (isYear(year)) {
            return read(calendar.day(number(year), number(i), number(day)), year - i + 1);
        }
        return read(calendar.dayOfMonth(number(i), number(day)), day - i + 1);
    }

    private @Nullable Read month(int i) {
        if (!isMonth(i)) {
            return null;
        }
        var year = is(i + 1, ",") || is(i + 1, "year") || is(i + 1, "filler") ? i + 2 : i + 1;
        if (isYear(year)) {
            return new Read(calendar.month(number(year), number(i), DateSource.STATED), year - i + 1);
        }
        return read(calendar.month(number(i), isNext(i)), is(i + 1, "past") || is(i + 1, "next") ? 2 : 1);
    }

    /** "next" before or behind the word; "this coming" likewise. */
    private boolean isNext(int i) {
        return is(i - 1, "next") || is(i + 1, "next");
    }

    private @Nullable Read weekday(int i) {
        if (!is(i, "weekday") || !pieces.get(i).capital()) {
            return null;
        }
        return read(calendar.weekday(number(i), isNext(i)), is(i + 1, "past") || is(i + 1, "next") ? 2 : 1);
    }

    private @Nullable Read dayWord(int i) {
        return is(i, "day") ? read(calendar.daysAway(number(i)), 1) : null;
    }

    /** "three days ago", "dua tahun lalu". */
    private @Nullable Read ago(int i) {
        var counted =
                is(i, "number") || is(i, "digits") && pieces.get(i).value().length() <= 2;
        if (!counted || !is(i + 1, "unit") || !(is(i + 2, "ago") || is(i + 2, "past"))) {
            return null;
        }
        return read(calendar.unit(pieces.get(i + 1).value(), -number(i)), 3);
    }

    /** "last year", "pekan lalu", "this month", "tahun depan". */
    private @Nullable Read unit(int i) {
        if (is(i + 1, "unit") && (is(i, "past") || is(i, "this") || is(i, "next"))) {
            return read(calendar.unit(pieces.get(i + 1).value(), direction(i)), 2);
        }
        if (is(i, "unit") && (is(i + 1, "past") || is(i + 1, "this") || is(i + 1, "next")) && !is(i - 1, "number")) {
            return read(calendar.unit(pieces.get(i).value(), direction(i + 1)), 2);
        }
        return null;
    }

    private int direction(int i) {
        return is(i, "past") ? -1 : is(i, "next") ? 1 : 0;
    }

    private @Nullable Read year(int i) {
        var introduced = is(i - 1, "year")
                || is(i - 1, "since")
                || is(i - 1, "filler")
                || is(i - 1, "unit") && pieces.get(i - 1).value().equals("year");
        if (!introduced || !isYear(i) || number(i) < FIRST_BARE_YEAR) {
            return null;
        }
        return new Read(calendar.year(number(i), DateSource.STATED), 1);
    }
}
