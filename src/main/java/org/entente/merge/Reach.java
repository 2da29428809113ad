package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a change spreads: reports lie in a row while no gap parts their days, and only reports of one row bear on each
 * other. All must be of one key ({@link Merger#key}).
 */
public final class Reach {

    private record Placed(Told told, Window window) {}

    private final Kinship kinship;

    public Reach(Kinship kinship) {
        this.kinship = kinship;
    }

    /** Those of the others that lie in a row with one of the touched. */
    public List<Told> of(Collection<Told> touched, Collection<Told> others) {
        var placed = new ArrayList<Placed>();
        touched.forEach(told -> place(told, placed));
        others.forEach(told -> place(told, placed));
        placed.sort(Comparator.comparing(each -> each.window().first()));
        var start = new HashSet<>(touched);
        var found = new ArrayList<Told>();
        var row = new ArrayList<Told>();
        @Nullable LocalDate end = null;
        for (var each : placed) {
            if (end != null && each.window().first().isAfter(end.plusDays(Window.REACH))) {
                keep(row, start, found);
                row.clear();
                end = null;
            }
            row.add(each.told());
            end = end == null || each.window().last().isAfter(end)
                    ? each.window().last()
                    : end;
        }
        keep(row, start, found);
        return found.stream().filter(told -> !start.contains(told)).toList();
    }

    /** The days of the reports, stretches that lie in one row together; none for those that nothing places. */
    public List<Days> days(Collection<Told> reports) {
        var placed = new ArrayList<Placed>();
        reports.forEach(told -> place(told, placed));
        placed.sort(Comparator.comparing(each -> each.window().first()));
        var rows = new ArrayList<Days>();
        for (var each : placed) {
            var window = each.window();
            var row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row == null || window.first().isAfter(row.last().plusDays(Window.REACH))) {
                rows.add(new Days(window.first(), window.last()));
            } else if (window.last().isAfter(row.last())) {
                rows.set(rows.size() - 1, new Days(row.first(), window.last()));
            }
        }
        return rows;
    }

    private void place(Told told, List<Placed> placed) {
        var window = Window.of(told, kinship);
        if (window != null) {
            placed.add(new Placed(told, window));
        }
    }

    private static void keep(List<Told> row, Set<Told> start, List<Told> found) {
        if (row.stream().anyMatch(start::contains)) {
            found.addAll(row);
        }
    }
}
