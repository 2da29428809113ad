package org.entente.bench;

import java.util.Arrays;
import java.util.Random;

/** Draws ranks from 0 on, the first most often: rank r with a weight of one by r + 1 to the exponent. */
final class Zipf {

    private final double[] sums;

    Zipf(int ranks, double exponent) {
        sums = new double[ranks];
        var sum = 0.0;
        for (var rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1, -exponent);
            sums[rank] = sum;
        }
    }

    int next(Random random) {
        var found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return found >= 0 ? found : -found - 1;
    }
}
