package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.merge.Cluster.Placed;
import org.entente.merge.Event.Reason;

/**
 * Makes one event of those that decisions join. A report that a decision keeps apart from one of the others then leaves
 * it, with those that it is decided to be of one event with; who was linked by nobody leaves first.
 */
record Uniting(Links links, Function<Placed, Cluster> start) {

    Stream<Cluster> clusters(Stream<Cluster> found) {
        return links.joined(found.toList(), Uniting::reports).stream().flatMap(this::united);
    }

    private static List<Told> reports(Cluster cluster) {
        return cluster.members().stream().map(Placed::told).toList();
    }

    private Stream<Cluster> united(List<Cluster> joined) {
        var one = joined.get(0);
        joined.stream().skip(1).forEach(other -> one.join(other, Reason.DECIDED));
        var leaving = joined.size() == 1 ? Set.<Placed>of() : leaving(one.members());
        if (leaving.isEmpty()) {
            return Stream.of(one);
        }
        one.remove(leaving);
        var alone = new TreeMap<String, Cluster>();
        for (var placed : leaving) {
            var group = links.group(placed.told().id());
            var other = alone.putIfAbsent(group, start.apply(placed));
            if (other != null) {
                other.join(placed, Reason.DECIDED);
            }
        }
        return Stream.concat(Stream.of(one), alone.values().stream());
    }

    private Set<Placed> leaving(List<Placed> members) {
        var kept = new ArrayList<Placed>();
        var leaving = new LinkedHashSet<Placed>();
        var ordered = members.stream()
                .sorted(Comparator.comparing((Placed placed) -> !links.isBound(placed.told()))
                        .thenComparing(placed -> links.group(placed.told().id()))
                        .thenComparing(Placed::told, Told.BY_ID))
                .toList();
        for (var placed : ordered) {
            var isApart = kept.stream()
                    .anyMatch(other ->
                            links.areApart(other.told().id(), placed.told().id()));
            (isApart ? leaving : kept).add(placed);
        }
        return leaving;
    }
}
