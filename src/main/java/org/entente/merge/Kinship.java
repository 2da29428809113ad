package org.entente.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Relations;

/**
 * Which relations may tell of one event: one that specializes the other, or two that the table {@code ontology/kin.tsv}
 * joins.
 */
public final class Kinship {

    private static final String SAME = "same";
    private static final String TURNED = "turned";
    private static final String LASTING = "lasting";

    private final Relations relations;

    /** The relations that may tell the same of the same parties, by each of them; those where the parties change places. */
    private final Map<String, Set<String>> kin = new HashMap<>();

    private final Map<String, Set<String>> turned = new HashMap<>();
    private final Set<String> lasting = new HashSet<>();
    private final Map<String, String> families = new HashMap<>();

    private Kinship(Relations relations) {
        this.relations = relations;
    }

    /**
     * Reads the lines of {@code kin.tsv}, its head line first: two relations, and {@code same}, or {@code turned} where the
     * parties change places; or one relation twice and {@code lasting}: once done it stays done.
     */
    public static Kinship of(Relations relations, List<String> lines) {
        var kinship = new Kinship(relations);
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            var one = relations.get(cells[0]).name();
            var other = relations.get(cells[1]).name();
            switch (cells[2]) {
                case SAME -> join(kinship.kin, one, other);
                case TURNED -> join(kinship.turned, one, other);
                case LASTING -> kinship.lasting.add(one);
                default -> throw new IllegalArgumentException("neither same, turned nor lasting: " + line);
            }
        }
        for (var relation : relations.all()) {
            kinship.families.put(relation.name(), relation.name());
            relations.all().stream()
                    .filter(other -> !other.equals(relation) && relations.isWithin(relation.name(), other.name()))
                    .forEach(other -> join(kinship.kin, relation.name(), other.name()));
        }
        for (var pairs : List.of(kinship.kin, kinship.turned)) {
            pairs.forEach((one, others) -> others.forEach(other -> kinship.unite(one, other)));
        }
        return kinship;
    }

    private static void join(Map<String, Set<String>> pairs, String one, String other) {
        pairs.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        pairs.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    private void unite(String one, String other) {
        var first = family(one);
        var second = family(other);
        var name = first.compareTo(second) <= 0 ? first : second;
        families.replaceAll((relation, family) -> family.equals(first) || family.equals(second) ? name : family);
    }

    /** The name of the family; relations of two families never tell of one event. */
    public String family(String relation) {
        return families.getOrDefault(relation, relation);
    }

    /** Whether a mention without a date, however late, means the last time that it was done. */
    boolean isLasting(String relation) {
        return lasting.contains(relation);
    }

    /** Whether there is such a relation in the family of that one. */
    boolean mayLast(String relation) {
        return lasting.stream().anyMatch(other -> family(other).equals(family(relation)));
    }

    /** Whether both may tell of one event, by relation and by who does it to whom. */
    boolean areOne(Told one, Told other) {
        if (one.relation().equals(other.relation())) {
            return sameWay(one, other);
        }
        if (turned.getOrDefault(one.relation(), Set.of()).contains(other.relation())) {
            return one.source().equals(other.target()) && one.target().equals(other.source());
        }
        return kin.getOrDefault(one.relation(), Set.of()).contains(other.relation()) && sameWay(one, other);
    }

    private boolean sameWay(Told one, Told other) {
        return isMutual(one.relation())
                || isMutual(other.relation())
                || one.source().equals(other.source()) && one.target().equals(other.target());
    }

    boolean isMutual(String relation) {
        return relations.find(relation).map(found -> found.symmetric()).orElse(false);
    }

    /** How many relations it specializes: the more, the more it says. */
    int depth(String relation) {
        return relations
                .find(relation)
                .map(found -> found.parent())
                .map(parent -> 1 + depth(parent))
                .orElse(0);
    }
}
