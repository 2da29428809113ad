package org.entente.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names by which kinds of relations are asked for: a relation, which stands for itself and those that specialize it;
 * a PLOVER type such as {@code SANCTION}; the two halves of the ontology; and all of it.
 */
public final class Families {

    private static final String ALL = "diplomaticRelation";
    private static final String COOPERATION = "cooperativeRelation";
    private static final String CONFLICT = "conflictRelation";

    /** PLOVER types of the relations that the ontology counts as conflict. */
    private static final Set<String> CONFLICT_TYPES =
            Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    private final Relations relations;

    /** By the name of a relation. */
    private final Map<String, List<String>> families = new HashMap<>();

    private final Set<String> specialized = new HashSet<>();

    public Families(Relations relations) {
        this.relations = relations;
        relations.all().forEach(relation -> {
            families.put(relation.name(), families(relation));
            if (relation.parent() != null) {
                specialized.add(relation.parent());
            }
        });
    }

    private List<String> families(Relation relation) {
        var found = new ArrayList<String>();
        found.add(ALL);
        found.add(CONFLICT_TYPES.contains(relation.plover()) ? CONFLICT : COOPERATION);
        found.add(relation.plover());
        for (var above = relation; above != null; above = parent(above)) {
            found.add(above.name());
        }
        return List.copyOf(found);
    }

    private @Nullable Relation parent(Relation relation) {
        var parent = relation.parent();
        return parent == null ? null : relations.find(parent).orElse(null);
    }

    /** All names of families. */
    public List<String> names() {
        return Stream.of(
                        Stream.of(ALL, COOPERATION, CONFLICT),
                        relations.all().stream()
                                .map(Relation::plover)
                                .distinct()
                                .sorted(),
                        relations.all().stream().map(Relation::name))
                .flatMap(names -> names)
                .toList();
    }

    /** All that the relation of that name belongs to; none where the table does not know it. */
    private List<String> of(String relation) {
        return families.getOrDefault(relation, List.of());
    }

    /** Whether the relation belongs to the family of that name. */
    public boolean contains(String family, Relation relation) {
        return of(relation.name()).contains(family);
    }

    /** The families that the relation belongs to, without relations that none specializes: those hold but themselves. */
    public List<String> wider(String relation) {
        return of(relation).stream()
                .filter(family -> relations.find(family).isEmpty() || specialized.contains(family))
                .toList();
    }
}
