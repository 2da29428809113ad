package org.entente.extract;

import java.util.List;

/**
 * What a document says of two given actors.
 *
 * @param features for a classifier of types
 * @param clues the triggers of their sentence
 */
public record PairReading(List<String> features, List<Clue> clues) {

    static final PairReading NOTHING = new PairReading(List.of(), List.of());

    public PairReading {
        features = List.copyOf(features);
        clues = List.copyOf(clues);
    }
}
