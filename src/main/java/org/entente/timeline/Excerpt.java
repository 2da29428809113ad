package org.entente.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.model.Step;
import org.entente.query.Period;
import org.jspecify.annotations.Nullable;

/**
 * Some of the entries of a timeline, with sums of them all.
 *
 * @param total how many entries there are
 * @param offset how many stand before those that are here
 * @param step of the sums; null when there are none
 */
public record Excerpt(Timeline timeline, int total, int offset, @Nullable Step step, List<Period> sums) {

    private static final int YEAR_DIGITS = 4;

    public Excerpt {
        sums = List.copyOf(sums);
    }

    /** The entries of that many from the offset on. */
    public static Excerpt of(Timeline timeline, @Nullable Step step, int offset, int limit) {
        var entries = timeline.entries();
        var from = Math.min(offset, entries.size());
        var to = Math.min((long) from + limit, entries.size());
        return new Excerpt(
                new Timeline(timeline.one(), timeline.other(), entries.subList(from, (int) to)),
                entries.size(),
                from,
                step,
                step == null ? List.of() : timeline.periods(step));
    }

    /** All entries. */
    public static Excerpt whole(Timeline timeline, @Nullable Step step) {
        return of(timeline, step, 0, Integer.MAX_VALUE);
    }

    /** The sums of years, from those of months. */
    public static List<Period> years(List<Period> months) {
        var years = new LinkedHashMap<String, List<Period>>();
        months.forEach(month -> years.computeIfAbsent(year(month.name()), name -> new ArrayList<>())
                .add(month));
        return years.entrySet().stream()
                .map(year -> new Period(
                        year.getKey(),
                        year.getValue().stream().mapToInt(Period::events).sum(),
                        year.getValue().stream().mapToInt(Period::undated).sum(),
                        tenths(year.getValue().stream()
                                .mapToDouble(Period::cooperation)
                                .sum()),
                        tenths(year.getValue().stream()
                                .mapToDouble(Period::conflict)
                                .sum())))
                .sorted((one, other) -> one.name().isEmpty() || other.name().isEmpty()
                        ? other.name().length() - one.name().length()
                        : one.name().compareTo(other.name()))
                .toList();
    }

    private static double tenths(double sum) {
        return Math.round(sum * 10) / 10.0;
    }

    private static String year(String month) {
        if (month.isEmpty()) {
            return month;
        }
        var months = month.split("/");
        var first = months[0].substring(0, YEAR_DIGITS);
        var last = months[months.length - 1].substring(0, YEAR_DIGITS);
        return first.equals(last) ? first : first + "/" + last;
    }
}
