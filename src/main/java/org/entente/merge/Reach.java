package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.merge.Cluster.Placed;

/**
 * How far a change spreads: to the blocks of the reports that go and of those that come, and to the reports of long times
 * that may be of an event of these, with all that such a report may be of. What is told so often that a year tells nothing
 * keeps this from spreading. All must be of one key ({@link Merger#key}).
 */
public final class Reach {

    private final Kinship kinship;
    private final Links links;

    public Reach(Kinship kinship, Links links) {
        this.kinship = kinship;
        this.links = links;
    }

    /** The stored reports whose events may be others once some of them went and others came; those that go are not among them. */
    public List<Told> of(Collection<Told> leaving, Collection<Told> coming, Collection<Told> stored) {
        var touched = new LinkedHashSet<String>();
        leaving.forEach(told -> touched.add(told.id()));
        coming.forEach(told -> touched.add(told.id()));
        var left = new LinkedHashMap<String, Told>();
        stored.stream().filter(told -> !touched.contains(told.id())).forEach(told -> left.put(told.id(), told));
        var rows = new ArrayList<List<Told>>();
        for (var changed : List.of(leaving, coming)) {
            var all = new ArrayList<>(left.values());
            all.addAll(changed);
            rows.addAll(rows(all, touched));
        }
        var reached = reached(touched, rows);
        return left.values().stream()
                .filter(told -> reached.contains(told.id()))
                .toList();
    }

    /** Reports that bear on each other at once. */
    private List<List<Told>> rows(Collection<Told> reports, Set<String> touched) {
        var placed = Merger.placed(reports, kinship);
        var close = placed.stream().filter(each -> !each.window().isLong()).toList();
        var crowd = new Crowd(close);
        var far = placed.stream()
                .filter(each -> each.window().isLong())
                .filter(each -> touched.contains(each.told().id()) || !crowd.hides(each))
                .toList();
        var rows = new ArrayList<List<Told>>();
        Blocks.of(close).forEach(block -> rows.add(told(block, each -> true)));
        for (var one : far) {
            var row = told(close, each -> each.window().overlaps(one.window()));
            row.addAll(told(far, each -> each.window().overlaps(one.window())));
            rows.add(row);
        }
        return rows;
    }

    private static List<Told> told(Collection<Placed> placed, Predicate<Placed> wanted) {
        return placed.stream().filter(wanted).map(Placed::told).collect(Collectors.toCollection(ArrayList::new));
    }

    private Set<String> reached(Set<String> touched, List<List<Told>> rows) {
        Map<String, List<List<Told>>> rowsOf = new HashMap<>();
        rows.forEach(row -> row.forEach(told ->
                rowsOf.computeIfAbsent(told.id(), key -> new ArrayList<>()).add(row)));
        var reached = new LinkedHashSet<>(touched);
        var next = new ArrayDeque<>(touched);
        while (!next.isEmpty()) {
            var id = next.remove();
            var found = new ArrayList<>(links.sameAs(id));
            for (var row : rowsOf.getOrDefault(id, List.of())) {
                row.forEach(told -> found.add(told.id()));
                // Its reports need not lead to it again.
                row.clear();
            }
            found.stream().filter(reached::add).forEach(next::add);
        }
        return reached;
    }

    /** The days that must be known to tell how far a change of these reports spreads; none for those that nothing places. */
    public List<Days> days(Collection<Told> reports) {
        var placed = Merger.placed(reports, kinship).stream()
                .sorted(Comparator.comparing(each -> each.window().first()))
                .toList();
        var rows = new ArrayList<Days>();
        for (var each : placed) {
            var first = each.window().first().minusDays(Blocks.MARGIN);
            var last = each.window().last().plusDays(Blocks.MARGIN);
            var row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row == null || first.isAfter(row.last())) {
                rows.add(new Days(first, last));
            } else {
                rows.set(rows.size() - 1, new Days(row.first(), later(row.last(), last)));
            }
        }
        return rows;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
