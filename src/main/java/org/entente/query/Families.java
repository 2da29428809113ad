package org.entente.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.model.Relation;
import org.entente.model.Relations;
import org.entente.rdf.Vocabulary;

/**
 * The names by which kinds of relations are asked for: a relation, which stands for itself and those that specialize it;
 * a PLOVER type such as {@code SANCTION}; and the two halves of the ontology.
 */
public final class Families {

    private static final String ALL = "diplomaticRelation";
    private static final String COOPERATION = "cooperativeRelation";
    private static final String CONFLICT = "conflictRelation";

    /** PLOVER types of the relations that the ontology counts as conflict. */
    private static final Set<String> CONFLICT_TYPES =
            Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    private final Relations relations;

    public Families(Relations relations) {
        this.relations = relations;
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

    /** Whether the relation belongs to the family of that name. */
    public boolean contains(String family, Relation relation) {
        return switch (family) {
            case ALL -> true;
            case COOPERATION -> !CONFLICT_TYPES.contains(relation.plover());
            case CONFLICT -> CONFLICT_TYPES.contains(relation.plover());
            default -> family.equals(relation.plover()) || relations.isWithin(relation.name(), family);
        };
    }

    /** The term of the family in the graph: {@code dip:consultedWith} or {@code plover:CONSULT}. */
    Optional<Node> term(String family) {
        if (!names().contains(family)) {
            return Optional.empty();
        }
        var isType =
                relations.all().stream().anyMatch(relation -> relation.plover().equals(family));
        return Optional.of(
                isType
                        ? NodeFactory.createURI(Vocabulary.prefixes().expandPrefix("plover:" + family))
                        : Vocabulary.term(family));
    }
}
