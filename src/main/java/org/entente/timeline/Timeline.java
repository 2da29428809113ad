package org.entente.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.model.Modality;
import org.entente.query.ReportRow;

/** What is told of two actors, by time. Reports without a date stand where their publication puts them, and say so. */
public record Timeline(String one, String other, List<Entry> entries) {

    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * The timeline of two actors.
     *
     * @param rows reports of these two, in order of time
     */
    public static Timeline of(String one, String other, List<ReportRow> rows) {
        return new Timeline(
                one,
                other,
                rows.stream().map(row -> new Entry(row, direction(row, one))).toList());
    }

    private static Direction direction(ReportRow row, String one) {
        if (row.relation().symmetric()) {
            return Direction.MUTUAL;
        }
        return row.source().actor().equals(one) ? Direction.FORTH : Direction.BACK;
    }

    /** The sums by day, month or year, in order; what nothing places comes last. */
    public List<Period> periods(Step step) {
        var byName = new TreeMap<String, List<ReportRow>>();
        for (var entry : entries) {
            byName.computeIfAbsent(step.of(entry.report()), name -> new ArrayList<>())
                    .add(entry.report());
        }
        var nowhere = byName.remove("");
        var periods = new ArrayList<Period>();
        byName.forEach((name, rows) -> periods.add(period(name, rows)));
        if (nowhere != null) {
            periods.add(period("", nowhere));
        }
        return periods;
    }

    private static Period period(String name, List<ReportRow> rows) {
        var undated = (int) rows.stream().filter(ReportRow::isUndated).count();
        return new Period(
                name,
                rows.size(),
                undated,
                sum(rows, score -> Math.max(score, 0)),
                sum(rows, score -> Math.min(score, 0)));
    }

    /** Scores have one decimal, and so has their sum. */
    private static double sum(List<ReportRow> rows, ToDoubleFunction<Double> part) {
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
