package org.entente.learn;

/**
 * What each feature says for each answer. A model has hundreds of thousands of features; in a map each takes some 170 bytes
 * beside its weights, here 24 to 48. It stands by a code of 64 bits alone: that an unknown feature has the code of one of a
 * million known ones happens once in ten million million times.
 */
final class Weights {

    private final int answers;

    /** The codes of features, each at the place of its lowest bits or behind it, 0 where there is none. */
    private final long[] codes;

    /** By place of the code, which row of weights is the feature's. */
    private final int[] rows;

    private final double[] weights;

    private int size;

    /** Has room for so many features; a third to two thirds of the places stay free. */
    Weights(int features, int answers) {
        this.answers = answers;
        codes = new long[Integer.highestOneBit(Math.max(1, features * 3 / 4)) * 4];
        rows = new int[codes.length];
        weights = new double[features * answers];
    }

    /** Takes in one more feature, without weight so far; the first one is number 0. */
    void add(String feature) {
        var code = code(feature);
        var place = place(code);
        if (codes[place] == code) {
            throw new IllegalArgumentException("a feature has the code of another one: " + feature);
        }
        codes[place] = code;
        rows[place] = size;
        size++;
    }

    /** Sets the weight of the feature with that number for an answer. */
    void set(int feature, int answer, double weight) {
        weights[feature * answers + answer] = weight;
    }

    /** The number of the feature, -1 for one that is not in. */
    int row(String feature) {
        var code = code(feature);
        var place = place(code);
        return codes[place] == code ? rows[place] : -1;
    }

    /** Adds the weights of the feature with that number to the sum of each answer. */
    void addTo(double[] sums, int feature) {
        for (var answer = 0; answer < answers; answer++) {
            sums[answer] += weights[feature * answers + answer];
        }
    }

    /** Where the code stands, or else the free place for it. */
    private int place(long code) {
        var place = (int) code & codes.length - 1;
        while (codes[place] != 0 && codes[place] != code) {
            place = place + 1 & codes.length - 1;
        }
        return place;
    }

    private static long code(String feature) {
        var code = 1L;
        for (var i = 0; i < feature.length(); i++) {
            code = code * 0x9E3779B97F4A7C15L + feature.charAt(i);
        }
        code = (code ^ code >>> 32) * 0xD6E8FEB86659FD93L;
        return code ^ code >>> 32;
    }
}
