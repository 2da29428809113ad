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

    /**
     * A day without its year: the last such day, or the next one from publication on. A day too late for publication
     * still counts as past, since the clocks of the world differ.
     */
    @Nullable
    When dayOfMonth(int month, int day, boolean coming) {
        if (published == null) {
            return null;
        }
        var year = published.getYear();
        var found = day(year, month, day);
        if (found == null || found.earliest() == null) {
            return null;
        }
        if (coming && found.earliest().isBefore(published)) {
            found = day(year + 1, month, day);
        } else if (!coming && found.earliest().isAfter(published.plusDays(1))) {
            found = day(year - 1, month, day);
        }
        return found == null ? null : inferred(found);
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

    /** The last month of that name that has begun, or the next one, this month included. */
    @Nullable
    When month(int month, boolean coming) {
        if (published == null) {
            return null;
        }
        var at = YearMonth.of(published.getYear(), Month.of(month));
        var now = YearMonth.from(published);
        if (coming) {
            at = at.isBefore(now) ? at.plusYears(1) : at;
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

    /** The last such day before publication. */
    @Nullable
    When lastWeekday(int weekday) {
        return published == null ? null : exactly(published.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))));
    }

    /** The next such day, publication included. */
    @Nullable
    When comingWeekday(int weekday) {
        return published == null ? null : exactly(published.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))));
    }

    /** The last weekend that has begun. */
    @Nullable
    When lastWeekend() {
        return published == null
                ? null
                : weekend(published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                        .minusDays(5));
    }

    /** The day of that name in the week that lies so many weeks before (negative) or after publication. */
    @Nullable
    When weekdayOf(int weekday, int weeks) {
        if (published == null) {
            return null;
        }
        var monday = published.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return exactly(monday.plusDays(weekday - 1L));
    }

    /** The month of that name in the year that lies so many years before (negative) or after publication. */
    @Nullable
    When monthOf(int month, int years) {
        return published == null ? null : month(published.getYear() + years, month, DateSource.INFERRED);
    }

    /**
     * So many units from a time told before, as precise as the unit: "three days after", "a year earlier". The time
     * told must be known at least as precisely.
     */
    @Nullable
    static When shifted(When from, String unit, int count) {
        var start = from.earliest();
        if (start == null || from.date() == null || from.date().length() < precision(unit)) {
            return null;
        }
        return switch (unit) {
            case "day" -> exactly(start.plusDays(count));
            case "week", "weekend" -> monthOf(start.plusWeeks(count));
            case "month" -> monthOf(start.plusMonths(count));
            case "year" -> yearOf(start.plusYears(count));
            default -> null;
        };
    }

    private static int precision(String unit) {
        return switch (unit) {
            case "day", "week", "weekend" -> "2025-12-21".length();
            case "month" -> "2025-12".length();
            default -> "2025".length();
        };
    }

    private static When monthOf(LocalDate day) {
        var whole = YearMonth.from(day);
        return new When(whole.toString(), whole.atDay(1), whole.atEndOfMonth(), DateSource.INFERRED);
    }

    private static When yearOf(LocalDate day) {
        var year = day.getYear();
        return new When(
                "%04d".formatted(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DateSource.INFERRED);
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
            case "weekend" ->
                weekend(published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(count));
            case "month" -> {
                var at = YearMonth.from(published).plusMonths(count);
                yield month(at.getYear(), at.getMonthValue(), DateSource.INFERRED);
            }
            case "decade" -> null;
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

    private static When weekend(LocalDate monday) {
        var saturday = monday.plusDays(5);
        var month = YearMonth.from(saturday);
        var date = month.equals(YearMonth.from(saturday.plusDays(1))) ? month.toString() : null;
        return new When(date, saturday, saturday.plusDays(1), DateSource.INFERRED);
    }

    /** From then on, as far as the article can tell. */
    When since(When start) {
        var open = published == null
                || start.earliest() == null
                || start.earliest().isAfter(published);
        return new When(start.date(), start.earliest(), open ? null : published, start.source());
    }
}
