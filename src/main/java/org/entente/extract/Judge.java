package org.entente.extract;

import java.util.List;

/** How likely a candidate with these features is an event, 0 to 1: a trained model, handed in from outside. */
@FunctionalInterface
public interface Judge {

    double probability(List<String> features);
}
