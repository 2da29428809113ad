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
import java.util.stream.Stream;
import org.entente.merge.Cluster.Placed;

/**
 * How far a change spreads: to the blocks of the reports that go and of those that come, and to the reports of long times
 * that may be of an event of these, with all that such a report may be of. What is told so often that a year tells nothing
 * keeps this from spreading. All must be of one key ({@link Merger#key}).
 */
public final class Reach {

    /** Years within which news may come of what once was done. */
    private static final int LATER = 100;

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
        var crowded = new ArrayList<Set<String>>();
        for (var changed : List.of(leaving, coming)) {
            var all = new ArrayList<>(left.values());
            all.addAll(changed);
            crowded.add(rows(all, rows));
        }
        // Whose long time tells something in one of the two states only is of another event, or may be.
        crowded.get(0).stream().filter(id -> !crowded.get(1).contains(id)).forEach(touched::add);
        crowded.get(1).stream().filter(id -> !crowded.get(0).contains(id)).forEach(touched::add);
        var reached = reached(touched, rows);
        return left.values().stream()
                .filter(told -> reached.contains(told.id()))
                .toList();
    }

    /** Adds the reports that bear on each other at once to the rows; gives those whose long time tells nothing. */
    private Set<String> rows(Collection<Told> reports, List<List<Told>> rows) {
        var told = Merger.placed(reports, kinship);
        var crowd = new Crowd(told);
        var placed = crowd.settled(told);
        var close = placed.stream().filter(each -> !each.window().isLong()).toList();
        var far = placed.stream()
                .filter(each -> each.window().isLong() && !crowd.isIn(each.window()))
                .toList();
        Blocks.of(close).forEach(block -> rows.add(told(block, each -> true)));
        for (var one : far) {
            var row = told(close, each -> each.window().overlaps(one.window()));
            row.addAll(told(far, each -> each.window().overlaps(one.window())));
            rows.add(row);
        }
        return told.stream()
                .filter(each -> crowd.isIn(each.window()))
                .map(each -> each.told().id())
                .collect(Collectors.toSet());
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

    /**
     * The days that must be known to tell how far a change spreads.
     *
     * @param near of the reports that it spreads to; none for those that nothing places
     * @param far of those that are of long times, unless so much is known within these that they tell nothing
     */
    public record Needed(List<Days> near, List<Days> far) {}

    /**
     * The days that must be known.
     *
     * @param changing those that come, and stored ones that may be of other events
     * @param staying what is known of those that do not go
     */
    public Needed days(Collection<Told> leaving, Collection<Told> changing, Collection<Told> staying) {
        var crowd = new Crowd(Merger.placed(staying, kinship));
        var all = new ArrayList<>(leaving);
        all.addAll(changing);
        var placed = crowd.settled(Merger.placed(all, kinship)).stream()
                .sorted(Comparator.comparing(each -> each.window().first()))
                .toList();
        var near = new ArrayList<Days>();
        var far = new ArrayList<Days>();
        for (var each : placed) {
            var window = each.window();
            var first = window.first().minusDays(Blocks.MARGIN);
            var last = window.last().plusDays(Blocks.MARGIN);
            if (!window.isLong()) {
                var before = near.isEmpty() ? null : near.get(near.size() - 1);
                if (before == null || first.isAfter(before.last())) {
                    near.add(new Days(first, last));
                } else {
                    near.set(near.size() - 1, new Days(before.first(), later(before.last(), last)));
                }
            } else if (!crowd.isIn(window)) {
                far.add(new Days(first, last));
            }
        }
        leaving.stream()
                .filter(told -> kinship.mayLast(told.relation()))
                .flatMap(told -> Stream.ofNullable(Window.of(told, kinship)))
                .map(window -> Window.until(window.last()))
                .filter(window -> !crowd.isIn(window))
                .forEach(
                        window -> far.add(new Days(window.first(), window.last().plusYears(LATER))));
        return new Needed(near, far);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
