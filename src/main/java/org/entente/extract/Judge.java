package org.entente.extract;

import java.util.List;
import java.util.Map;

/** Trained models that weigh what the rules propose, handed in from outside. */
public interface Judge {

    /** How likely a candidate with these features is an event, 0 to 1. */
    double probability(List<String> features);

    /** The least likelihood with which a candidate is told. */
    double least();

    /** How likely each relation is between two actors with these features of a pair, if any is; by its name. */
    Map<String, Double> relations(List<String> pairFeatures);

    /**
     * The name that a PLOVER type is learned by: its own, but for CONCEDE and RETREAT, which are learned as one, for
     * data of pairs does not tell them apart.
     */
    static String label(String plover) {
        return plover.equals("CONCEDE") || plover.equals("RETREAT") ? "YIELD" : plover;
    }
}
