package org.entente.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Modality;
import org.entente.model.Relations;
import org.entente.model.Report;
import org.entente.model.When;

/**
 * One report for each occasion: repeats of an event within the article become one, told by its best evidence and its
 * most precise date; a general relation gives way to a special one that the same words tell.
 */
public final class Resolver {

    private final Relations relations;

    /** What was done, whenever it was. */
    private record Act(String source, String relation, String target, Modality modality) {

        static Act of(Report report) {
            return new Act(
                    report.source().actor(), report.relation(), report.target().actor(), report.modality());
        }
    }

    public Resolver(Relations relations) {
        this.relations = relations;
    }

    /** The reports without repeats, in the order of the text. */
    public List<Report> resolve(List<Report> mentioned) {
        var kept = new ArrayList<Report>();
        var places = new HashMap<Act, List<Integer>>();
        for (var report : mentioned) {
            var alike = places.computeIfAbsent(Act.of(report), act -> new ArrayList<>());
            var same = alike.stream()
                    .filter(place -> areCompatible(kept.get(place).when(), report.when()))
                    .findFirst();
            if (same.isPresent()) {
                kept.set(same.get(), merged(kept.get(same.get()), report));
            } else {
                alike.add(kept.size());
                kept.add(report);
            }
        }
        var beside = kept.stream()
                .collect(Collectors.groupingBy(report -> report.evidence().span()));
        return kept.stream()
                .filter(report -> beside.getOrDefault(report.evidence().span(), List.of()).stream()
                        .noneMatch(other -> isSpecialOf(other, report)))
                .sorted(Comparator.comparing(
                                (Report report) -> report.evidence().span())
                        .thenComparing(Report::id))
                .toList();
    }

    /** Two times that may be one: a date within the other, or one that is not told. */
    private static boolean areCompatible(When one, When other) {
        if (one.date() == null || other.date() == null) {
            return true;
        }
        return one.date().startsWith(other.date()) || other.date().startsWith(one.date());
    }

    private static Report merged(Report first, Report second) {
        var best = second.confidence() > first.confidence() ? second : first;
        var when = precision(second.when()) > precision(first.when()) ? second.when() : first.when();
        var placed = first.placeText() != null ? first : second;
        return new Report(
                best.id(),
                best.source(),
                best.relation(),
                best.target(),
                best.modality(),
                first.claimedBy() == null || second.claimedBy() == null ? null : best.claimedBy(),
                best.denies(),
                when,
                placed.place(),
                placed.placeText(),
                best.confidence(),
                best.evidence());
    }

    private static int precision(When when) {
        return when.date() == null ? 0 : when.date().length();
    }

    /** Whether {@code special} says of the same two actors, in the same sentence, what {@code general} says in general. */
    private boolean isSpecialOf(Report special, Report general) {
        return !special.relation().equals(general.relation())
                && relations.isWithin(special.relation(), general.relation())
                && special.evidence().span().equals(general.evidence().span())
                && special.modality() == general.modality()
                && pair(special).equals(pair(general));
    }

    private static List<String> pair(Report report) {
        var source = report.source().actor();
        var target = report.target().actor();
        return source.compareTo(target) <= 0 ? List.of(source, target) : List.of(target, source);
    }
}
