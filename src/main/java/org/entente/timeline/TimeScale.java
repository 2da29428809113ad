package org.entente.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days stand from left to right.
 *
 * @param end the first day that is no longer on the scale
 */
record TimeScale(LocalDate begin, LocalDate end, double left, double right) {

    private static final int MONTHS = 12;
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200);

    /** A scale of whole months. */
    static TimeScale of(YearMonth first, YearMonth last, double left, double right) {
        return new TimeScale(first.atDay(1), last.plusMonths(1).atDay(1), left, right);
    }

    /** Where the day begins. */
    double x(LocalDate day) {
        var days = (double) ChronoUnit.DAYS.between(begin, day);
        return left + (right - left) * days / ChronoUnit.DAYS.between(begin, end);
    }

    double noon(LocalDate day) {
        return (x(day) + x(day.plusDays(1))) / 2;
    }

    /** The months that ticks stand at: round ones, so far apart that labels of that width have room. */
    List<YearMonth> ticks(double width) {
        var months = ChronoUnit.MONTHS.between(begin, end);
        var room = (right - left) / months;
        var step = STEPS.stream()
                .filter(candidate -> candidate * room >= width)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        var ticks = new ArrayList<YearMonth>();
        for (var month = YearMonth.from(begin); month.isBefore(YearMonth.from(end)); month = month.plusMonths(1)) {
            if ((month.getYear() * MONTHS + month.getMonthValue() - 1) % step == 0) {
                ticks.add(month);
            }
        }
        return ticks;
    }
}
