package org.entente.pipeline;

import org.entente.model.Modality;
import org.entente.model.Pair;
import org.entente.model.Relation;

/**
 * What the source of a pair does to its target.
 *
 * @param confidence probability of the PLOVER type of the relation
 * @param rule id of the trigger that told the relation, or {@code LANGUAGE/types} where only the model did
 */
public record PairAnswer(Pair pair, Relation relation, Modality modality, double confidence, String rule) {}
