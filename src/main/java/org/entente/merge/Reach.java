package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a change spreads: reports lie in a row while no gap parts their days, and only reports of one row, or of rows
 * that decisions link, bear on each other. All must be of one key ({@link Merger#key}).
 */
public final class Reach {

    private record Placed(Told told, Window window) {}

    private final Kinship kinship;
    private final Links links;

    public Reach(Kinship kinship, Links links) {
        this.kinship = kinship;
        this.links = links;
    }

    /** Those of the others that lie in a row with one of the touched. */
    public List<Told> of(Collection<Told> touched, Collection<Told> others) {
        var placed = new ArrayList<Placed>();
        var rows = new ArrayList<List<Told>>();
        touched.forEach(told -> place(told, placed, rows));
        others.forEach(told -> place(told, placed, rows));
        placed.sort(Comparator.comparing(each -> each.window().first()));
        @Nullable LocalDate end = null;
        var row = new ArrayList<Told>();
        for (var each : placed) {
            if (end == null || each.window().first().isAfter(end.plusDays(Window.REACH))) {
                row = new ArrayList<>();
                rows.add(row);
                end = null;
            }
            row.add(each.told());
            end = end == null || each.window().last().isAfter(end)
                    ? each.window().last()
                    : end;
        }
        var start = new HashSet<>(touched);
        return links.joined(rows, told -> told).stream()
                .filter(joined -> joined.stream().flatMap(List::stream).anyMatch(start::contains))
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(told -> !start.contains(told))
                .toList();
    }

    /** The days of the reports, stretches that lie in one row together; none for those that nothing places. */
    public List<Days> days(Collection<Told> reports) {
        var placed = new ArrayList<Placed>();
        reports.forEach(told -> place(told, placed, new ArrayList<>()));
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

    /** What nothing places in time is of a row of its own. */
    private void place(Told told, List<Placed> placed, List<List<Told>> rows) {
        var window = Window.of(told, kinship);
        if (window == null) {
            rows.add(List.of(told));
        } else {
            placed.add(new Placed(told, window));
        }
    }
}
