package org.entente.extract;

import java.util.List;
import java.util.Map;

/** Trained models that weigh what the rules propose, handed in from outside. */
public interface Judge {

    /** How likely a candidate with these features is an event, 0 to 1. */
    double probability(List<String> features);

    /** The least likelihood with which a candidate is an event. */
    double least();

    /** How likely each PLOVER type is between two actors with these features of a pair, by its name. */
    Map<String, Double> types(List<String> pairFeatures);
}
