package org.entente.extract;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.Relation;
import org.entente.model.Relations;

/**
 * How likely each relation, and each PLOVER type, is between two words of a sentence.
 *
 * @param relations by name
 * @param types by name
 */
record Likelihoods(Map<String, Double> relations, Map<String, Double> types) {

    /** Where nobody weighs them. */
    static final Likelihoods NONE = new Likelihoods(Map.of(), Map.of());

    static Likelihoods of(Map<String, Double> likely, Relations known) {
        var types = new HashMap<String, Double>();
        likely.forEach((name, chance) -> types.merge(known.get(name).plover(), chance, Double::sum));
        return new Likelihoods(likely, types);
    }

    double of(Relation relation) {
        var scored = relation.scoredAs();
        return relations.getOrDefault(scored == null ? relation.name() : scored, 0.0);
    }

    double ofType(Relation relation) {
        return types.getOrDefault(relation.plover(), 0.0);
    }
}
