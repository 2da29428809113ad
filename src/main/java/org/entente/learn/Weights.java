package org.entente.learn;

/** What each feature says for each answer. A model has hundreds of thousands of features. */
final class Weights {

    private final int answers;
    private final CodeIndex features;
    private final double[] weights;

    /** Has room for so many features. */
    Weights(int features, int answers) {
        this.answers = answers;
        this.features = new CodeIndex(features);
        weights = new double[features * answers];
    }

    /** Takes in one more feature, without weight so far; the first one is number 0. */
    void add(String feature) {
        if (features.of(feature) >= 0) {
            throw new IllegalArgumentException("a feature has the code of another one: " + feature);
        }
        features.put(feature, features.size());
    }

    /** Sets the weight of the feature with that number for an answer. */
    void set(int feature, int answer, double weight) {
        weights[feature * answers + answer] = weight;
    }

    /** The number of the feature, -1 for one that is not in. */
    int row(String feature) {
        return features.of(feature);
    }

    /** Adds the weights of the feature with that number to the sum of each answer. */
    void addTo(double[] sums, int feature) {
        for (var answer = 0; answer < answers; answer++) {
            sums[answer] += weights[feature * answers + answer];
        }
    }
}
