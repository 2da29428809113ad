package org.entente.merge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.merge.Cluster.Placed;

/**
 * Reports of one key, none of more days than a span has, in blocks: only reports of one block may be of one event. A block
 * ends where no report is of the next days; where there is no such gap for more than two months, it ends on the quietest
 * of the days about the end of each month. So what a report changes is never far from its days.
 */
final class Blocks {

    /** Days that a row without a gap may have and be one block. */
    private static final int LONGEST = Window.LONGEST_SPAN;

    /** Days before and after the end of a month on which a row may be cut. */
    private static final int ABOUT = 3;

    /** Days around those of a report within which others tell what its block is. */
    static final int MARGIN = LONGEST + Window.REACH + 2 * ABOUT + 1;

    private Blocks() {}

    static List<List<Placed>> of(Collection<Placed> reports) {
        var sorted = reports.stream()
                .sorted(Comparator.comparing((Placed placed) -> placed.window().first())
                        .thenComparing(Placed::told, Told.BY_ID))
                .toList();
        var blocks = new ArrayList<List<Placed>>();
        var row = new ArrayList<Placed>();
        var end = LocalDate.MIN;
        for (var placed : sorted) {
            var window = placed.window();
            if (!row.isEmpty() && window.first().isAfter(end.plusDays(Window.REACH))) {
                blocks.addAll(cut(row, end));
                row = new ArrayList<>();
            }
            end = row.isEmpty() || window.last().isAfter(end) ? window.last() : end;
            row.add(placed);
        }
        if (!row.isEmpty()) {
            blocks.addAll(cut(row, end));
        }
        return blocks;
    }

    private static Collection<List<Placed>> cut(List<Placed> row, LocalDate last) {
        var first = row.get(0).window().first();
        if (ChronoUnit.DAYS.between(first, last) <= LONGEST) {
            return List.of(row);
        }
        var told = told(row, first, last);
        var ends = new TreeSet<LocalDate>();
        ends.add(LocalDate.MAX);
        for (var month = YearMonth.from(first.minusMonths(1));
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            ends.add(quietest(month.atEndOfMonth(), told, first));
        }
        var blocks = new TreeMap<LocalDate, List<Placed>>();
        for (var placed : row) {
            var end = ends.ceiling(placed.window().middle());
            blocks.computeIfAbsent(end, key -> new ArrayList<>()).add(placed);
        }
        return blocks.values();
    }

    /** How many reports are of each day from the first to the last. */
    private static int[] told(List<Placed> row, LocalDate first, LocalDate last) {
        var told = new int[(int) ChronoUnit.DAYS.between(first, last) + 1];
        for (var placed : row) {
            var start = (int) ChronoUnit.DAYS.between(first, placed.window().first());
            var end = (int) ChronoUnit.DAYS.between(first, placed.window().last());
            for (var day = start; day <= end; day++) {
                told[day]++;
            }
        }
        return told;
    }

    /** Of the days about that one the day that the fewest reports are of, and of several the closest to it. */
    private static LocalDate quietest(LocalDate end, int[] told, LocalDate first) {
        var quietest = end;
        var fewest = Integer.MAX_VALUE;
        for (var away = 0; away <= ABOUT; away++) {
            for (var day : List.of(end.minusDays(away), end.plusDays(away))) {
                var at = (int) ChronoUnit.DAYS.between(first, day);
                var count = at < 0 || at >= told.length ? 0 : told[at];
                if (count < fewest) {
                    fewest = count;
                    quietest = day;
                }
            }
        }
        return quietest;
    }
}
