package org.entente.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How finely time is summed. */
public enum Step {
    DAY(10),
    MONTH(7),
    YEAR(4);

    private static final int MONTH_DIGITS = 7;
    private static final int YEAR_DIGITS = 4;

    private final int digits;

    Step(int digits) {
        this.digits = digits;
    }

    /** The step of that name: {@code day}, {@code month} or {@code year}. */
    public static Optional<Step> named(String name) {
        return Arrays.stream(values()).filter(step -> step.text().equals(name)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The day, month or year that holds all the days from the earliest to the latest, never finer than they are: what may be
     * of a year stays with the year where months are summed, and what may be of two months stands under
     * {@code 2025-12/2026-01}. One bound alone is both. Empty when nothing places it.
     */
    public String of(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        var first = earliest == null ? latest : earliest;
        var last = latest == null ? earliest : latest;
        if (first == null || last == null) {
            return "";
        }
        if (cut(first, digits).equals(cut(last, digits))) {
            return cut(first, digits);
        }
        if (isWholeMonth(first, last)) {
            return cut(first, MONTH_DIGITS);
        }
        return isWholeYear(first, last) ? cut(first, YEAR_DIGITS) : cut(first, digits) + "/" + cut(last, digits);
    }

    /** The first day of a month, a year, or the first of two with a slash. */
    public static LocalDate firstDay(String period) {
        var name = period.split("/")[0];
        return LocalDate.parse(name + "-01-01".substring(name.length() - YEAR_DIGITS));
    }

    /** The last day of a month, a year, or the last of two with a slash. */
    public static LocalDate lastDay(String period) {
        var names = period.split("/");
        var name = names[names.length - 1];
        return name.length() == YEAR_DIGITS
                ? LocalDate.parse(name + "-12-31")
                : YearMonth.parse(name).atEndOfMonth();
    }

    private static String cut(LocalDate day, int digits) {
        return day.toString().substring(0, digits);
    }

    private static boolean isWholeMonth(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
    }

    private static boolean isWholeYear(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()));
    }
}
