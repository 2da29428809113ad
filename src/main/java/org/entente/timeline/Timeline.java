package org.entente.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.query.ReportRow;

/** What is told of two actors, by time. Reports without a date stand where their publication puts them, and say so. */
public record Timeline(String one, String other, Step step, List<ReportRow> rows) {

    public Timeline {
        rows = List.copyOf(rows);
    }

    /** The sums by day, month or year, the undated last. */
    public List<Period> periods() {
        var sums = new TreeMap<String, List<ReportRow>>();
        for (var row : rows) {
            var date = row.date() == null ? "" : step.of(row.date());
            sums.computeIfAbsent(date, key -> new ArrayList<>()).add(row);
        }
        var undated = sums.remove("");
        var periods = new ArrayList<Period>();
        sums.forEach((period, inIt) -> periods.add(period(period, inIt)));
        if (undated != null) {
            periods.add(period("", undated));
        }
        return periods;
    }

    private static Period period(String name, List<ReportRow> rows) {
        var cooperation = 0.0;
        var conflict = 0.0;
        for (var row : rows) {
            var score = row.goldstein();
            if (score != null && row.modality().equals("actual")) {
                cooperation += Math.max(score, 0);
                conflict += Math.min(score, 0);
            }
        }
        return new Period(name, rows.size(), cooperation, conflict);
    }
}
