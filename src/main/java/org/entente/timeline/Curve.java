package org.entente.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Step;

/**
 * Cooperation and conflict month by month.
 *
 * @param months the months that have events, in order
 * @param gaps stretches of months that no event may be of, by their first month, with the last
 * @param unplaced how many events no single month holds
 */
public record Curve(List<Month> months, SortedMap<YearMonth, YearMonth> gaps, int unplaced) {

    private static final int MONTH_DIGITS = "2025-12".length();

    public Curve {
        months = List.copyOf(months);
        gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
    }

    /** The curve of a timeline. */
    public static Curve of(Timeline timeline) {
        var months = new TreeMap<YearMonth, Month>();
        var unplaced = 0;
        for (var period : timeline.periods(Step.MONTH)) {
            if (period.name().length() == MONTH_DIGITS) {
                var month = YearMonth.parse(period.name());
                months.put(
                        month,
                        new Month(month, period.events(), period.undated(), period.cooperation(), period.conflict()));
            } else {
                unplaced += period.events();
            }
        }
        return new Curve(List.copyOf(months.values()), gaps(timeline), unplaced);
    }

    private static SortedMap<YearMonth, YearMonth> gaps(Timeline timeline) {
        var gaps = new TreeMap<YearMonth, YearMonth>();
        YearMonth seen = null;
        for (var entry : timeline.entries()) {
            var first = entry.event().first();
            var last = entry.event().last();
            if (first == null || last == null) {
                continue;
            }
            if (seen != null && seen.plusMonths(1).isBefore(YearMonth.from(first))) {
                gaps.put(seen.plusMonths(1), YearMonth.from(first).minusMonths(1));
            }
            var month = YearMonth.from(last);
            seen = seen == null || month.isAfter(seen) ? month : seen;
        }
        return gaps;
    }

    /** Where the level of the monthly sum changes; months without events have no sum and are left out. */
    public List<TurningPoint> turningPoints() {
        var balances = months.stream().mapToDouble(Month::balance).toArray();
        var bounds = new ArrayList<Integer>(List.of(0));
        bounds.addAll(ChangePoints.in(balances));
        bounds.add(months.size());
        var points = new ArrayList<TurningPoint>();
        for (var i = 1; i < bounds.size() - 1; i++) {
            points.add(new TurningPoint(
                    months.get(bounds.get(i)).month(),
                    mean(months.subList(bounds.get(i - 1), bounds.get(i))),
                    mean(months.subList(bounds.get(i), bounds.get(i + 1)))));
        }
        return points;
    }

    private static double mean(Collection<Month> months) {
        var mean = months.stream().mapToDouble(Month::balance).average().orElse(0);
        return Math.round(mean * 10) / 10.0;
    }
}
