package org.entente.learn;

import java.util.List;

/** What is to be learned: with these features, this is the right answer. It counts as many times as {@code weight} says. */
public record Lesson(String answer, List<String> features, int weight) {

    public Lesson {
        features = List.copyOf(features);
        if (weight < 1) {
            throw new IllegalArgumentException("no weight: " + weight);
        }
    }
}
