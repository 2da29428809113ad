package org.entente.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.model.Modality;
import org.entente.model.Step;
import org.entente.query.EventRow;
import org.entente.query.Period;

/** What is told of two sides, by time. Reports without a date stand where their publication puts them, and say so. */
public record Timeline(Side one, Side other, List<Entry> entries) {

    public Timeline {
        entries = List.copyOf(entries);
    }

    /** The timeline of two actors, of events in order of time. */
    public static Timeline of(String one, String other, List<EventRow> rows) {
        return of(Side.of(one), Side.of(other), rows);
    }

    /**
     * The timeline of two sides.
     *
     * @param rows events in order of time; those that are not between the two sides are left out
     */
    public static Timeline of(Side one, Side other, List<EventRow> rows) {
        return new Timeline(
                one,
                other,
                rows.stream().flatMap(row -> entry(row, one, other).stream()).toList());
    }

    private static Optional<Entry> entry(EventRow row, Side one, Side other) {
        var source = row.source().actor();
        var target = row.target().actor();
        if (isBetween(row, one, source, other, target)) {
            var direction = row.relation().symmetric() ? Direction.MUTUAL : Direction.FORTH;
            return Optional.of(new Entry(row, direction, source, target));
        }
        if (isBetween(row, one, target, other, source)) {
            var direction = row.relation().symmetric() ? Direction.MUTUAL : Direction.BACK;
            return Optional.of(new Entry(row, direction, target, source));
        }
        return Optional.empty();
    }

    private static boolean isBetween(EventRow row, Side one, String actor, Side other, String partner) {
        return one.holds(actor, row) && other.holds(partner, row) && !(other.isEverybody() && one.holds(partner, row));
    }

    /** The sums by day, month or year, in order; what nothing places comes last. */
    public List<Period> periods(Step step) {
        var byName = new TreeMap<String, List<EventRow>>();
        for (var entry : entries) {
            byName.computeIfAbsent(step.of(entry.event().first(), entry.event().last()), name -> new ArrayList<>())
                    .add(entry.event());
        }
        var nowhere = byName.remove("");
        var periods = new ArrayList<Period>();
        byName.forEach((name, rows) -> periods.add(period(name, rows)));
        if (nowhere != null) {
            periods.add(period("", nowhere));
        }
        return periods;
    }

    private static Period period(String name, List<EventRow> rows) {
        var undated = (int) rows.stream().filter(EventRow::isUndated).count();
        return new Period(
                name,
                rows.size(),
                undated,
                sum(rows, score -> Math.max(score, 0)),
                sum(rows, score -> Math.min(score, 0)));
    }

    /** Scores have one decimal, and so has their sum. */
    private static double sum(List<EventRow> rows, ToDoubleFunction<Double> part) {
        var sum = 0.0;
        for (var row : rows) {
            var score = row.relation().goldstein();
            if (score != null && row.modality() == Modality.ACTUAL) {
                sum += part.applyAsDouble(score);
            }
        }
        return Math.round(sum * 10) / 10.0;
    }
}
