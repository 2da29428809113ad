package org.entente.serve;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.query.Period;
import org.entente.serve.Shapes.MonthShape;
import org.entente.timeline.Curve;
import org.entente.timeline.Month;

/** Months as answers show them. */
final class Months {

    private static final int DIGITS = "2025-12".length();
    private static final double TENTHS = 10;

    private Months() {}

    static MonthShape of(Period period) {
        return new MonthShape(period.name(), period.events(), period.cooperation(), period.conflict());
    }

    static MonthShape sum(MonthShape one, MonthShape other) {
        return new MonthShape(
                one.month(),
                one.events() + other.events(),
                rounded(one.cooperation() + other.cooperation()),
                rounded(one.conflict() + other.conflict()));
    }

    /** Scores have one decimal, and so have their sums. */
    static double rounded(double sum) {
        return Math.round(sum * TENTHS) / TENTHS;
    }

    static List<MonthShape> of(List<Period> periods) {
        return periods.stream()
                .filter(period -> period.name().length() == DIGITS)
                .map(Months::of)
                .toList();
    }

    /** The curve of periods of which each is a month, or longer, or nowhere in time. */
    static Curve curve(List<Period> periods) {
        var months = new ArrayList<Month>();
        var unplaced = 0;
        for (var period : periods) {
            if (period.name().length() == DIGITS) {
                months.add(new Month(
                        YearMonth.parse(period.name()),
                        period.events(),
                        period.undated(),
                        period.cooperation(),
                        period.conflict()));
            } else {
                unplaced += period.events();
            }
        }
        return new Curve(months, new TreeMap<>(), unplaced);
    }
}
