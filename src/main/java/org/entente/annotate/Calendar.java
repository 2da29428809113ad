package org.entente.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.entente.model.DateSource;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Words of time to bounds, as seen from the day of publication. A method that cannot tell gives null. */
record Calendar(@Nullable LocalDate published) {

    @Nullable
    When day(int year, int month, int day) {
        try {
            var date = LocalDate.of(year, month, day);
            return new When(date.toString(), date, date, DateSource.STATED);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A day without its year: the one next to publication, the past one if in doubt. */
    @Nullable
    When dayOfMonth(int month, int day) {
        if (published == null) {
            return null;
        }
        var best = day(published.getYear(), month, day);
        for (var year : new int[] {published.getYear() - 1, published.getYear() + 1}) {
            var other = day(year, month, day);
            if (other != null && (best == null || away(other) < away(best))) {
                best = other;
            }
        }
        return best == null ? null : inferred(best);
    }

    private long away(When when) {
        if (published == null || when.earliest() == null) {
            return Long.MAX_VALUE;
        }
        return Math.abs(published.toEpochDay() - when.earliest().toEpochDay());
    }

    private static When inferred(When when) {
        return new When(when.date(), when.earliest(), when.latest(), DateSource.INFERRED);
    }

    When month(int year, int month, DateSource source) {
        var whole = YearMonth.of(year, month);
        return new When(whole.toString(), whole.atDay(1), whole.atEndOfMonth(), source);
    }

    When year(int year, DateSource source) {
        return new When("%04d".formatted(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), source);
    }

    /** The last month of that name that has begun, or the next one. */
    @Nullable
    When month(int month, boolean next) {
        if (published == null) {
            return null;
        }
        var at = YearMonth.of(published.getYear(), Month.of(month));
        var now = YearMonth.from(published);
        if (next) {
            at = at.isAfter(now) ? at : at.plusYears(1);
        } else {
            at = at.isAfter(now) ? at.minusYears(1) : at;
        }
        return month(at.getYear(), at.getMonthValue(), DateSource.INFERRED);
    }

    /** The last such day up to publication, or the next one after it. */
    @Nullable
    When weekday(int weekday, boolean next) {
        if (published == null) {
            return null;
        }
        var wanted = DayOfWeek.of(weekday);
        var adjuster = next ? TemporalAdjusters.next(wanted) : TemporalAdjusters.previousOrSame(wanted);
        return exactly(published.with(adjuster));
    }

    @Nullable
    When daysAway(int days) {
        return published == null ? null : exactly(published.plusDays(days));
    }

    private static When exactly(LocalDate date) {
        return new When(date.toString(), date, date, DateSource.INFERRED);
    }

    /** So many units before (negative) or after publication; 0 for the unit that it falls into. */
    @Nullable
    When unit(String unit, int count) {
        if (published == null) {
            return null;
        }
        return switch (unit) {
            case "day" -> exactly(published.plusDays(count));
            case "week" -> week(published.plusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case "month" -> {
                var at = YearMonth.from(published).plusMonths(count);
                yield month(at.getYear(), at.getMonthValue(), DateSource.INFERRED);
            }
            default -> year(published.getYear() + count, DateSource.INFERRED);
        };
    }

    /** A week has no ISO date of its own: its month where it lies in one. */
    private static When week(LocalDate monday) {
        var sunday = monday.plusDays(6);
        var month = YearMonth.from(monday);
        var date = month.equals(YearMonth.from(sunday)) ? month.toString() : null;
        return new When(date, monday, sunday, DateSource.INFERRED);
    }

    /** From then on, as far as the article can tell. */
    When since(When start) {
        var open = published == null
                || start.earliest() == null
                || start.earliest().isAfter(published);
        return new When(start.date(), start.earliest(), open ? null : published, start.source());
    }
}
