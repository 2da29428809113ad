package org.entente.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.entente.merge.Event.Join;
import org.entente.merge.Event.Reason;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/** Reports found to be of one event so far, the one that places it most closely first. */
final class Cluster {

    /** A report with the days it tells of. */
    record Placed(Told told, Window window) {}

    private final Kinship kinship;
    private final BiPredicate<String, String> places;
    private final Links links;
    private final List<Placed> members = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    Cluster(Kinship kinship, BiPredicate<String, String> places, Links links, Placed first) {
        this.kinship = kinship;
        this.places = places;
        this.links = links;
        members.add(first);
        joins.add(new Join(first.told(), null, Reason.FIRST));
    }

    Window window() {
        return members.get(0).window();
    }

    List<Join> joins() {
        return joins;
    }

    List<Placed> members() {
        return members;
    }

    void join(Placed placed, Reason reason) {
        var origin = placed.told().origin();
        var copied = members.stream()
                .map(Placed::told)
                .filter(told -> !told.origin().article().equals(origin.article())
                        && told.origin().isCopyOf(origin))
                .findFirst();
        var with = copied.orElse(members.get(0).told());
        members.add(placed);
        joins.add(new Join(placed.told(), with.id(), copied.isPresent() ? Reason.COPY : reason));
    }

    void join(Cluster other, Reason reason) {
        other.members.forEach(placed -> join(placed, reason));
    }

    /** Takes some of its reports away, never all. Who was joined to one of them was joined to the first that is left. */
    void remove(Set<Placed> gone) {
        members.removeAll(gone);
        joins.removeIf(join -> members.stream()
                .noneMatch(placed -> placed.told().id().equals(join.told().id())));
        var first = members.get(0).told().id();
        joins.replaceAll(join -> {
            var isFirst = join.told().id().equals(first);
            var isThere = members.stream().anyMatch(placed -> placed.told().id().equals(join.with()));
            return isThere && !isFirst
                    ? join
                    : new Join(join.told(), isFirst ? null : first, isFirst ? Reason.FIRST : join.reason());
        });
    }

    /** Whether nothing that its reports say speaks against the report being of the same event. */
    boolean admits(Placed placed) {
        for (var member : members) {
            if (!agree(member, placed)) {
                return false;
            }
        }
        return isPossible(placed.told().place());
    }

    boolean admits(Cluster other) {
        return other.members.stream().allMatch(this::admits);
    }

    /** What was planned for one day and is done on the next has been moved: two occasions. */
    boolean sharesModalityWith(Cluster other) {
        return members.stream().anyMatch(one -> other.members.stream()
                .anyMatch(two -> one.told().modality() == two.told().modality()));
    }

    private boolean agree(Placed one, Placed other) {
        return (one.window().overlaps(other.window()) || areDaysApart(one.window(), other.window()))
                && kinship.areOne(one.told(), other.told())
                && !links.areApart(one.told().id(), other.told().id())
                && !areKeptApart(one, other);
    }

    /** One place that fits is enough: the others may be errors that stay with their reports. */
    private boolean isPossible(@Nullable String place) {
        var told = place == null
                ? List.<String>of()
                : members.stream()
                        .flatMap(member -> Stream.ofNullable(member.told().place()))
                        .toList();
        return place == null || told.isEmpty() || told.stream().anyMatch(other -> places.test(place, other));
    }

    /** Whether the two are apart by their places only, and a paper names in the one what it named otherwise in the other. */
    boolean isCorrectedBy(Cluster other) {
        return other.members.stream().allMatch(placed -> members.stream().allMatch(member -> agree(member, placed)))
                && other.members.stream().anyMatch(placed -> members.stream()
                        .anyMatch(member ->
                                placed.told().origin().follows(member.told().origin())));
    }

    private static boolean areDaysApart(Window one, Window other) {
        return one.grain() == Window.Grain.DAY && other.grain() == Window.Grain.DAY && one.isNextTo(other);
    }

    /**
     * Repeats within an article are merged already: what is left of it is of one event only where two relations of one
     * family are told of one day, or where somebody denies what it tells.
     */
    private static boolean areKeptApart(Placed one, Placed other) {
        var first = one.told();
        var second = other.told();
        if (!first.origin().article().equals(second.origin().article())
                || isDenial(first, second)
                || isDenial(second, first)) {
            return false;
        }
        var days = one.window().grain() == Window.Grain.DAY && one.window().equals(other.window());
        return first.relation().equals(second.relation()) || first.modality() != second.modality() || !days;
    }

    private static boolean isDenial(Told denial, Told other) {
        return denial.modality() == Modality.NEGATED
                && other.modality() != Modality.NEGATED
                && (denial.claimedBy() != null || other.claimedBy() != null);
    }

    boolean tells(String relation) {
        return members.stream().anyMatch(member -> member.told().relation().equals(relation));
    }

    /** Whether its reports name that place, or none where the place is not told. */
    boolean isAt(@Nullable String place) {
        return members.stream()
                        .map(member -> member.told().place())
                        .anyMatch(told -> place != null && place.equals(told))
                || place == null
                        && members.stream().allMatch(member -> member.told().place() == null);
    }

    boolean hasCopyOf(Told told) {
        return members.stream()
                .map(Placed::told)
                .anyMatch(member -> member.relation().equals(told.relation())
                        && member.modality() == told.modality()
                        && member.origin().isCopyOf(told.origin()));
    }
}
