package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.DateMention;
import org.entente.model.DateMention.Bearing;
import org.entente.model.DateSource;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Reads dates off the pieces of one sentence, the longest reading at each place first. */
final class DateReading {

    /** A year that stands alone is taken for one only from here on: smaller numbers count things. */
    private static final int FIRST_BARE_YEAR = 1900;

    /** How many words may stand between "since" and the date of what it names. */
    private static final int BETWEEN = 4;

    private final DatePieces pieces;
    private final Calendar calendar;
    private final RelativeDates relative;

    /** What was read, what it means of a plan where that differs, and how many pieces it took. */
    record Read(When when, @Nullable When ahead, int length) {

        static @Nullable Read of(@Nullable When when, int length) {
            return when == null ? null : new Read(when, null, length);
        }

        static @Nullable Read of(@Nullable When when, @Nullable When ahead, int length) {
            return when == null ? null : new Read(when, when.equals(ahead) ? null : ahead, length);
        }
    }

    DateReading(DatePieces pieces, Calendar calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
        relative = new RelativeDates(pieces, calendar);
    }

    /** The dates that do not hang on others told before. */
    List<DateMention> dates() {
        var found = new ArrayList<DateMention>();
        for (var i = 0; i < pieces.size(); ) {
            var read = at(i);
            if (read == null) {
                i++;
                continue;
            }
            found.add(mention(i, read));
            i += read.length();
        }
        return found;
    }

    private DateMention mention(int i, Read read) {
        var span = pieces.span(i, read.length());
        var from = i - 1;
        while (pieces.is(from, "filler") || pieces.is(from, "year") || pieces.is(from, "article")) {
            from--;
        }
        if (pieces.is(from, "since") && !isFirst(from)) {
            return new DateMention(span, calendar.since(read.when()), null, Bearing.AT);
        }
        var bound = pieces.is(from, "until") || pieces.is(from, "since") || isSinceSomething(from);
        return new DateMention(span, read.when(), read.ahead(), bound ? Bearing.BOUND : Bearing.AT);
    }

    /** "the first visit since 2014" was not then. */
    private boolean isFirst(int since) {
        for (var at = since - 1; at >= 0 && pieces.isWord(at); at--) {
            if (pieces.is(at, "first")) {
                return true;
            }
        }
        return false;
    }

    /** "since partition in 1947": the date is that of the partition. */
    private boolean isSinceSomething(int from) {
        for (var at = from; at > from - BETWEEN && pieces.isWord(at); at--) {
            if (pieces.is(at, "since")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Read at(int i) {
        for (var reading : List.<Reader>of(
                this::weekdayAndDate,
                this::dayInBrackets,
                this::numericDay,
                this::dayAndMonth,
                this::monthAndDay,
                this::month,
                relative::weekday,
                relative::dayWord,
                relative::ago,
                relative::unit,
                this::year)) {
            var read = reading.read(i);
            if (read != null) {
                return new Read(read.when(), read.ahead(), afterParts(i + read.length()) - i);
            }
        }
        return null;
    }

    /** Where the text goes on behind "night" and the like, which belong to the day before them. */
    private int afterParts(int i) {
        var at = i;
        while (pieces.is(at, "part")) {
            at++;
        }
        return at;
    }

    private interface Reader {
        @Nullable
        Read read(int i);
    }

    /** "Jumat, 6 Juni 2025", "Tuesday, May 3": the date is right even where the weekday is not. */
    private @Nullable Read weekdayAndDate(int i) {
        if (!pieces.isWeekday(i)) {
            return null;
        }
        var from = i + 1;
        while (pieces.is(from, ",") || pieces.is(from, "filler")) {
            from++;
        }
        for (var reading : List.<Reader>of(this::numericDay, this::dayAndMonth, this::monthAndDay)) {
            var read = reading.read(from);
            if (read != null) {
                return new Read(read.when(), read.ahead(), from - i + read.length());
            }
        }
        return null;
    }

    /** "Minggu (21/12)", "(21/12/2025)": the date in brackets is right even where the weekday is not. */
    private @Nullable Read dayInBrackets(int i) {
        var open = pieces.is(i, "weekday") ? afterParts(i + 1) : i;
        if (!pieces.is(open, "(")) {
            return null;
        }
        var inner = numericDay(open + 1);
        var end = inner == null ? 0 : open + 1 + inner.length();
        return inner != null && pieces.is(end, ")") ? new Read(inner.when(), inner.ahead(), end + 1 - i) : null;
    }

    private @Nullable Read numericDay(int i) {
        if (pieces.isYear(i)
                && pieces.is(i + 1, "-")
                && pieces.isDay(i + 2)
                && pieces.is(i + 3, "-")
                && pieces.isDay(i + 4)) {
            return Read.of(calendar.day(pieces.number(i), pieces.number(i + 2), pieces.number(i + 4)), 5);
        }
        var bracketed = pieces.is(i - 1, "(");
        var month = afterDays(i);
        if (month < 0 || !pieces.is(month - 1, "/") || !pieces.isDay(month) || pieces.number(month) > 12) {
            return null;
        }
        if (pieces.is(month + 1, "/") && pieces.isYear(month + 2)) {
            var when = calendar.day(pieces.number(month + 2), pieces.number(month), pieces.number(i));
            return Read.of(when, month + 3 - i);
        }
        return bracketed ? dayOfMonth(pieces.number(month), i, month + 1 - i) : null;
    }

    /** Where the month may stand behind a day, or behind several of them, "20-21/12", of which the first counts. */
    private int afterDays(int i) {
        if (!pieces.isDay(i)) {
            return -1;
        }
        var at = i + 1;
        if (isDash(at) && pieces.isDay(at + 1)) {
            at += 2;
        }
        if (pieces.is(at, "ordinal") && pieces.touches(at)) {
            at++;
        }
        return pieces.is(at, "/") ? at + 1 : at;
    }

    private boolean isDash(int i) {
        return pieces.is(i, "-") || pieces.is(i, "\u2013");
    }

    private @Nullable Read dayOfMonth(int month, int day, int length) {
        var number = pieces.number(day);
        return Read.of(calendar.dayOfMonth(month, number, false), calendar.dayOfMonth(month, number, true), length);
    }

    private @Nullable Read dayAndMonth(int i) {
        var month = afterDays(i);
        if (month < 0 || pieces.is(month - 1, "/")) {
            return null;
        }
        month = pieces.is(month, "year") && pieces.isMonth(month + 1) ? month + 1 : month;
        if (!pieces.isMonth(month)) {
            return null;
        }
        var year = pieces.is(month + 1, ",") || pieces.is(month + 1, "filler") ? month + 2 : month + 1;
        if (pieces.isYear(year)) {
            var when = calendar.day(pieces.number(year), pieces.number(month), pieces.number(i));
            return Read.of(when, year - i + 1);
        }
        return dayOfMonth(pieces.number(month), i, month - i + 1);
    }

    private @Nullable Read monthAndDay(int i) {
        if (!pieces.isMonth(i)) {
            return null;
        }
        var day = pieces.is(i + 1, ".") || pieces.is(i + 1, "filler") ? i + 2 : i + 1;
        var next = afterDays(day);
        if (next < 0 || pieces.is(next - 1, "/")) {
            return null;
        }
        var year = pieces.is(next, ",") ? next + 1 : next;
        if (pieces.isYear(year)) {
            return Read.of(calendar.day(pieces.number(year), pieces.number(i), pieces.number(day)), year - i + 1);
        }
        return dayOfMonth(pieces.number(i), day, next - i);
    }

    private @Nullable Read month(int i) {
        if (!pieces.isMonth(i)) {
            return null;
        }
        var year = pieces.is(i + 1, ",") || pieces.is(i + 1, "year") || pieces.is(i + 1, "filler") ? i + 2 : i + 1;
        if (pieces.isYear(year)) {
            return Read.of(calendar.month(pieces.number(year), pieces.number(i), DateSource.STATED), year - i + 1);
        }
        return relative.month(i);
    }

    private @Nullable Read year(int i) {
        if (!pieces.isYear(i) || pieces.number(i) < FIRST_BARE_YEAR) {
            return null;
        }
        var told = pieces.leadsIn(i - 1) || pieces.is(i - 1, "unit", "year");
        return told || isEpithet(i) ? Read.of(calendar.year(pieces.number(i), DateSource.STATED), 1) : null;
    }

    /** "the 1967 war", "the bloody 1989 crackdown"; but "the 2000 soldiers" counts, as round numbers in that place do. */
    private boolean isEpithet(int i) {
        var from = pieces.is(i - 1, "other") ? i - 2 : i - 1;
        return (pieces.is(from, "filler") || pieces.is(from, "article") || pieces.is(from, "number", "1"))
                && pieces.number(i) % 100 != 0
                && pieces.is(i + 1, "other")
                && !pieces.touches(i + 1);
    }
}
