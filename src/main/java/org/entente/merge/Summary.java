package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.merge.Event.Join;
import org.entente.model.Modality;
import org.entente.model.Step;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** What the reports of one event say together: of each thing what most sources say. */
final class Summary {

    private final Kinship kinship;
    private final List<Window> windows;
    private final List<Join> joins;

    /** Reports by source: those of one text and its copies together. */
    private final List<List<Told>> sources = new ArrayList<>();

    Summary(Kinship kinship, Cluster cluster) {
        this.kinship = kinship;
        windows = cluster.members().stream().map(Cluster.Placed::window).toList();
        joins = cluster.joins().stream()
                .sorted(Comparator.comparing(Join::told, Told.BY_ID))
                .toList();
        joins.forEach(join -> file(join.told()));
    }

    private void file(Told told) {
        var same = sources.stream()
                .filter(source ->
                        source.stream().anyMatch(other -> other.origin().isCopyOf(told.origin())))
                .toList();
        var source = new ArrayList<Told>();
        same.forEach(source::addAll);
        sources.removeAll(same);
        source.add(told);
        sources.add(source);
    }

    Event event() {
        var modality = modality();
        var telling = told(told -> told.modality() == modality);
        var relation = most(
                telling,
                Told::relation,
                Comparator.comparing(kinship::depth).reversed().thenComparing(Comparator.naturalOrder()));
        var parties = most(
                telling.stream()
                        .filter(told -> told.relation().equals(relation))
                        .toList(),
                told -> List.of(told.source(), told.target()),
                Comparator.comparing(List::toString));
        var when = when(telling);
        return new Event(
                "event-" + joins.get(0).told().id().replaceFirst("^report-", ""),
                parties.get(0),
                relation,
                parties.get(1),
                modality,
                when,
                place(telling),
                sources.size(),
                count(Summary::isSupport),
                count(source -> !isSupport(source) && source.stream().anyMatch(Summary::tells)),
                count(source -> source.stream().anyMatch(Summary::denies)),
                confidence(),
                best(modality, relation).id(),
                wide(when),
                joins);
    }

    /** Of those that tell what the event is, and as their own, the surest. */
    private Told best(Modality modality, String relation) {
        return joins.stream()
                .map(Join::told)
                .min(Comparator.comparing((Told told) -> told.modality() != modality)
                        .thenComparing(told -> !told.relation().equals(relation))
                        .thenComparing(told -> told.claimedBy() != null)
                        .thenComparing(told -> -told.confidence())
                        .thenComparing(Told.BY_ID))
                .orElseThrow();
    }

    private List<String> wide(When when) {
        var name = Step.MONTH.of(when.earliest(), when.latest());
        var near = name.isEmpty() ? null : Days.around(name);
        return windows.stream()
                .filter(window -> !window.equals(Window.NOWHERE))
                .filter(window -> near == null || !near.hold(window))
                .flatMap(window -> Days.years(window).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Told> told(Predicate<Told> wanted) {
        return joins.stream().map(Join::told).filter(wanted).toList();
    }

    private int count(Predicate<List<Told>> wanted) {
        return (int) sources.stream().filter(wanted).count();
    }

    private static boolean tells(Told told) {
        return told.modality() != Modality.NEGATED;
    }

    private static boolean isSupport(List<Told> source) {
        return source.stream().anyMatch(told -> tells(told) && told.claimedBy() == null);
    }

    private static boolean denies(Told told) {
        return told.isDenied() || !tells(told);
    }

    /** The strongest of what is told: what is planned in one report and done in another is done. */
    private Modality modality() {
        return joins.stream()
                .map(join -> join.told().modality())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The time that most sources give, of those that give it most closely. */
    private When when(List<Told> telling) {
        var grains = new TreeMap<Window.Grain, List<Told>>();
        for (var told : telling) {
            var window = Window.of(told, kinship);
            var grain = window == null ? Window.Grain.PERIOD : window.grain();
            grains.computeIfAbsent(grain, key -> new ArrayList<>()).add(told);
        }
        var dated = new TreeMap<>(grains);
        dated.remove(Window.Grain.NEWS);
        var closest = (dated.isEmpty() ? grains : dated).firstEntry().getValue();
        return most(closest, Told::when, Comparator.comparing(When::toString));
    }

    private @Nullable String place(List<Told> telling) {
        var placed = telling.stream().filter(told -> told.place() != null).toList();
        return placed.isEmpty()
                ? null
                : most(placed, told -> String.valueOf(told.place()), Comparator.<String>naturalOrder());
    }

    /** The value that most sources have, the first in that order where several have as many. */
    private <T> T most(List<Told> telling, Function<Told, T> value, Comparator<T> order) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        for (var source : sources) {
            source.stream()
                    .filter(telling::contains)
                    .map(value)
                    .distinct()
                    .forEach(each -> counts.merge(each, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .min(Map.Entry.<T, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(order)))
                .orElseThrow()
                .getKey();
    }

    /** One minus the chance that every source is wrong, times the share of sources that do not deny it. */
    private double confidence() {
        var wrong = 1.0;
        for (var source : sources) {
            wrong *= 1 - source.stream().mapToDouble(Told::confidence).max().orElse(0);
        }
        var denying = count(source -> source.stream().noneMatch(Summary::tells));
        var share = denying == sources.size() ? 1 : 1 - (double) denying / sources.size();
        return Math.round((1 - wrong) * share * 1e6) / 1e6;
    }
}
