package org.entente.extract;

import org.entente.model.Modality;

/**
 * A trigger in the sentence of two given actors.
 *
 * @param rule id of the trigger
 * @param modality of what it tells
 * @param names whether its slots name both actors
 * @param fitness the larger, the better it fits the two
 */
public record Clue(String relation, String rule, Modality modality, boolean names, int fitness) {

    /** How much of the two a trigger names: counts more than how it names them, and that more than how near it is. */
    private static final int STEP = 1_000;

    static Clue of(Fit fit, PairFeatures.Joining joining, int away, Modality modality) {
        var trigger = fit.trigger();
        var names = joining == PairFeatures.Joining.JOINS || joining == PairFeatures.Joining.TURNED;
        var fitness = -joining.ordinal() * STEP + fit.rank() * 10 - Math.min(away, STEP / 2);
        return new Clue(trigger.relation(), trigger.id(), modality, names, fitness);
    }
}
