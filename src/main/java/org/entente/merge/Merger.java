package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.merge.Cluster.Placed;
import org.entente.merge.Event.Reason;
import org.entente.merge.Window.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Joins reports into events. Reports of one day come first; then days next to each other that stand alone; then what is
 * placed less closely goes to the event that it fits, and only where no other fits as well. So events that happen day
 * after day stay apart, and the order in which reports come is of no account.
 */
public final class Merger {

    /** Events of a month or year from which on none is likely to be the one that is meant. */
    private static final int CROWD = 8;

    private static final Comparator<Placed> CLOSEST = Comparator.comparing(Placed::window, Window.CLOSEST)
            .thenComparing(each -> each.told().place() == null)
            .thenComparing(Placed::told, Told.BY_ID);

    private final Kinship kinship;
    private final BiPredicate<String, String> places;
    private final Links links;

    /**
     * @param places whether two names may mean one place, or one a place in the other
     */
    public Merger(Kinship kinship, BiPredicate<String, String> places) {
        this(kinship, places, Links.NONE);
    }

    /**
     * @param places whether two names may mean one place, or one a place in the other
     * @param links what was decided of reports; of reports of different keys it has no effect
     */
    public Merger(Kinship kinship, BiPredicate<String, String> places, Links links) {
        this.kinship = kinship;
        this.places = places;
        this.links = links;
    }

    /** The events of the reports, in order of their ids; every report is of exactly one. */
    public List<Event> merge(Collection<Told> reports) {
        return merge(reports, reports);
    }

    /**
     * Of all reports the events of some, which must be all that bear on each other ({@link Reach}).
     *
     * @param all that are known of the days around them
     */
    public List<Event> merge(Collection<Told> some, Collection<Told> all) {
        var wanted = some.stream().map(Told::id).collect(Collectors.toSet());
        var groups = new TreeMap<String, List<Told>>();
        all.stream().sorted(Told.BY_ID).forEach(told -> groups.computeIfAbsent(key(told), key -> new ArrayList<>())
                .add(told));
        return groups.values().stream()
                .flatMap(group -> new Uniting(links, this::cluster)
                        .clusters(clusters(group, told -> wanted.contains(told.id())).stream()))
                .map(cluster -> new Summary(kinship, cluster).event())
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    /** Reports of different keys are never of one event. */
    public String key(Told told) {
        return String.join(" ", told.pair()) + " " + kinship.family(told.relation());
    }

    private Cluster cluster(Placed first) {
        return new Cluster(kinship, places, links, first);
    }

    /** Each report with its days; those that nothing places have none. */
    static List<Placed> placed(Collection<Told> reports, Kinship kinship) {
        return reports.stream()
                .flatMap(told -> Stream.ofNullable(Window.of(told, kinship)).map(window -> new Placed(told, window)))
                .toList();
    }

    /** What is told of two actors and one family of relations. */
    private List<Cluster> clusters(List<Told> reports, Predicate<Told> wanted) {
        var read = placed(reports, kinship);
        var crowd = new Crowd(read);
        var placed = crowd.settled(read).stream().sorted(CLOSEST).toList();
        var close = placed.stream().filter(each -> !each.window().isLong()).toList();
        var group = new Group();
        Blocks.of(close).stream()
                .filter(block -> block.stream().map(Placed::told).anyMatch(wanted))
                .forEach(block -> group.take(new Group(block)));
        var found = new ArrayList<Cluster>();
        var far = placed.stream().filter(each -> each.window().isLong() && wanted.test(each.told()));
        far.forEach(each -> {
            if (crowd.hides(each)) {
                found.add(cluster(each));
            } else {
                group.joinFitting(each);
            }
        });
        group.clusters().forEach(found::add);
        reports.stream()
                .filter(told -> Window.of(told, kinship) == null)
                .forEach(told -> found.add(cluster(new Placed(told, Window.NOWHERE))));
        return found;
    }

    /** What grows together as reports are added. */
    private final class Group {

        /** By first day; those that may be longer than the longest span stand apart. */
        private final NavigableMap<LocalDate, List<Cluster>> clusters = new TreeMap<>();

        private final List<Cluster> periods = new ArrayList<>();

        Group() {}

        /** Of the reports of a block. */
        Group(List<Placed> block) {
            var placed = block.stream().sorted(CLOSEST).toList();
            placed.stream().filter(each -> each.window().grain() == Grain.DAY).forEach(this::joinDay);
            clusters.values().forEach(this::joinCorrected);
            joinNextDays();
            placed.stream().filter(each -> each.window().grain() != Grain.DAY).forEach(this::joinFitting);
        }

        void take(Group block) {
            block.clusters.forEach((day, found) ->
                    clusters.computeIfAbsent(day, key -> new ArrayList<>()).addAll(found));
        }

        Stream<Cluster> clusters() {
            return Stream.concat(clusters.values().stream().flatMap(List::stream), periods.stream());
        }

        private void add(Cluster cluster) {
            if (cluster.window().isLong()) {
                periods.add(cluster);
            } else {
                clusters.computeIfAbsent(cluster.window().first(), day -> new ArrayList<>())
                        .add(cluster);
            }
        }

        private void joinDay(Placed placed) {
            var same = clusters.getOrDefault(placed.window().first(), List.of()).stream()
                    .filter(cluster -> cluster.admits(placed))
                    .toList();
            var best = best(same, placed);
            if (best == null) {
                add(cluster(placed));
            } else {
                best.join(placed, Reason.SAME_DAY);
            }
        }

        private void joinCorrected(List<Cluster> day) {
            for (var i = 0; i < day.size(); i++) {
                for (var j = day.size() - 1; j > i; j--) {
                    var one = day.get(i);
                    var other = day.get(j);
                    if (one.isCorrectedBy(other) || other.isCorrectedBy(one)) {
                        one.join(other, Reason.CORRECTED);
                        day.remove(j);
                    }
                }
            }
        }

        private void joinNextDays() {
            for (var day : List.copyOf(clusters.keySet())) {
                var here = clusters.getOrDefault(day, List.of());
                var next = clusters.getOrDefault(day.plusDays(1), List.of());
                var alone = here.size() == 1
                        && next.size() == 1
                        && !clusters.containsKey(day.minusDays(1))
                        && !clusters.containsKey(day.plusDays(2));
                if (alone
                        && here.get(0).sharesModalityWith(next.get(0))
                        && here.get(0).admits(next.get(0))) {
                    here.get(0).join(next.get(0), Reason.NEXT_DAY);
                    clusters.remove(day.plusDays(1));
                }
            }
        }

        private void joinFitting(Placed placed) {
            var window = placed.window();
            // Events of spans are not there yet while the news of a block is looked at.
            var isNews = window.grain() == Grain.NEWS && !window.isLong();
            var longest = isNews ? Window.LONGEST_NEWS : Window.LONGEST_SPAN;
            var near = clusters.subMap(window.first().minusDays(longest + 1L), true, window.last(), true);
            var fitting = Stream.concat(near.values().stream().flatMap(List::stream), periods.stream())
                    .filter(cluster -> cluster.admits(placed))
                    .limit(window.grain() == Grain.NEWS ? Long.MAX_VALUE : CROWD)
                    .toList();
            var best = fitting.size() == CROWD && window.grain() != Grain.NEWS ? null : best(fitting, placed);
            if (best == null) {
                add(cluster(placed));
            } else {
                best.join(placed, reason(best.window(), window));
            }
        }

        private Reason reason(Window event, Window report) {
            if (report.grain() == Grain.NEWS) {
                return Reason.NEAR_PUBLICATION;
            }
            return event.grain() == report.grain() ? Reason.SAME_PERIOD : Reason.WITHIN;
        }

        /** The event that the report fits best; null when none does, or several do equally well. */
        private @Nullable Cluster best(List<Cluster> fitting, Placed placed) {
            if (fitting.size() <= 1) {
                return fitting.isEmpty() ? null : fitting.get(0);
            }
            var told = placed.told();
            var left = closest(fitting, cluster -> cluster.hasCopyOf(told) ? 0 : 1);
            left = closest(left, cluster -> cluster.tells(told.relation()) ? 0 : 1);
            left = closest(left, cluster -> cluster.isAt(told.place()) ? 0 : 1);
            left = closest(left, cluster -> cluster.window().equals(placed.window()) ? 0 : 1);
            var published = told.origin().published();
            if (placed.window().grain() == Grain.NEWS && published != null) {
                left = closest(left, cluster -> cluster.window().daysFrom(published));
            }
            return left.size() == 1 ? left.get(0) : null;
        }

        private static List<Cluster> closest(List<Cluster> clusters, ToLongFunction<Cluster> distance) {
            var least = clusters.stream().mapToLong(distance).min().orElse(0);
            return clusters.stream()
                    .filter(cluster -> distance.applyAsLong(cluster) == least)
                    .toList();
        }
    }
}
