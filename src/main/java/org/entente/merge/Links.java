package org.entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people decided of reports: which are of one event, and which are not. The first holds across any number of
 * reports; who is kept apart from one of them is kept apart from all.
 */
public final class Links {

    public static final Links NONE = new Links(Set.of(), Set.of());

    /** Two reports, the lesser id first. */
    public record Link(String one, String other) {

        /** The link of two reports, in whatever order. */
        public static Link of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Link(one, other) : new Link(other, one);
        }
    }

    /** Parts that hang together, and the groups that they have reports of. */
    private record Joined<T>(Set<String> groups, List<T> parts) {}

    /** By report all that it is of one event with, itself among them, in order. */
    private final Map<String, Set<String>> groups = new HashMap<>();

    private final Set<Link> apart = new HashSet<>();

    /**
     * @param same reports that are of one event
     * @param different reports that are not; where this contradicts the first it has no effect
     */
    public Links(Collection<Link> same, Collection<Link> different) {
        for (var link : same) {
            var union = new TreeSet<>(Set.of(link.one()));
            union.add(link.other());
            union.addAll(sameAs(link.one()));
            union.addAll(sameAs(link.other()));
            union.forEach(id -> groups.put(id, union));
        }
        for (var link : different) {
            if (!areSame(link.one(), link.other())) {
                apart.add(Link.of(group(link.one()), group(link.other())));
            }
        }
    }

    /** Whether the two were decided to be of one event, be it by way of others. */
    public boolean areSame(String one, String other) {
        return group(one).equals(group(other));
    }

    /** Whether the two were decided not to be of one event, be it by way of others. */
    public boolean areApart(String one, String other) {
        return !apart.isEmpty() && apart.contains(Link.of(group(one), group(other)));
    }

    /** What all reports share that were decided to be of one event: the least of their ids. */
    String group(String report) {
        var same = groups.get(report);
        return same == null ? report : same.iterator().next();
    }

    /** The reports that were decided to be of one event with that one, itself among them; none where nothing was. */
    public Set<String> sameAs(String report) {
        return groups.getOrDefault(report, Set.of());
    }

    boolean isBound(Told told) {
        return groups.containsKey(told.id());
    }

    /** The parts, those together that have reports of one group; each in the order in which it was given. */
    <T> List<List<T>> joined(List<T> parts, Function<T, List<Told>> reports) {
        if (groups.isEmpty()) {
            return parts.stream().map(List::of).toList();
        }
        var loose = new ArrayList<List<T>>();
        var joined = new ArrayList<Joined<T>>();
        for (var part : parts) {
            var names = reports.apply(part).stream()
                    .filter(this::isBound)
                    .map(told -> group(told.id()))
                    .collect(Collectors.toCollection(HashSet::new));
            if (names.isEmpty()) {
                loose.add(List.of(part));
            } else {
                var grown = new Joined<T>(names, new ArrayList<>());
                for (var before : List.copyOf(joined)) {
                    if (!Collections.disjoint(before.groups(), names)) {
                        grown.groups().addAll(before.groups());
                        grown.parts().addAll(before.parts());
                        joined.remove(before);
                    }
                }
                grown.parts().add(part);
                joined.add(grown);
            }
        }
        joined.forEach(each -> loose.add(each.parts()));
        return loose;
    }
}
