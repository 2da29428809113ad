package org.entente.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.query.ReportRow;

/** How finely a timeline is summed. */
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
     * The day, month or year that a report belongs to, never finer than the text tells: a report of a year stays with
     * the year where months are summed, and one that may be of two months stands under {@code 2025-12/2026-01}. A report
     * without a date belongs to where its publication was. Empty when nothing places it.
     */
    String of(ReportRow row) {
        var first = row.first();
        var last = row.last();
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
