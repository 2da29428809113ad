package org.entente.timeline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the level of a series changes for good: the segments that fit the ranks of its values best by least squares, each
 * further one at a price (optimal partitioning, Jackson et al. 2005, over ranks as in Lung-Yut-Fong et al. 2015). Ranks,
 * because one month of war is no change of level, and because their variance is known: none need be guessed.
 */
final class ChangePoints {

    /** The fewest values of a segment. */
    static final int SHORTEST = 3;

    /** A shorter series is not looked at. */
    static final int FEWEST = 12;

    /** Times ln n; of 1,000 series without a change not more than two seem to have one (measured, 12 to 300 values). */
    static final double PRICE = 4;

    private ChangePoints() {}

    /** The indexes at which a new level begins, in order. */
    static List<Integer> in(double[] values) {
        if (values.length < FEWEST) {
            return List.of();
        }
        var sums = runningSums(ranks(values));
        var price = PRICE * Math.log(values.length);
        var best = new double[values.length + 1];
        var begin = new int[values.length + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = -price;
        for (var end = SHORTEST; end <= values.length; end++) {
            for (var from = 0; from <= end - SHORTEST; from++) {
                var sum = sums[end] - sums[from];
                var gain = best[from] + sum * sum / (end - from) - price;
                if (gain > best[end]) {
                    best[end] = gain;
                    begin[end] = from;
                }
            }
        }
        var found = new ArrayDeque<Integer>();
        for (var at = begin[values.length]; at > 0; at = begin[at]) {
            found.addFirst(at);
        }
        return List.copyOf(found);
    }

    /** Ranks with the mean 0 and the variance 1; equal values share theirs. */
    private static double[] ranks(double[] values) {
        var n = values.length;
        var order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparing(i -> values[i]))
                .toList();
        var ranks = new double[n];
        for (int first = 0, next; first < n; first = next) {
            next = first + 1;
            while (next < n && values[order.get(next)] == values[order.get(first)]) {
                next++;
            }
            for (var i = first; i < next; i++) {
                ranks[order.get(i)] = (first + next - n) / 2.0;
            }
        }
        var spread = Math.sqrt(Arrays.stream(ranks).map(rank -> rank * rank).sum() / n);
        return spread == 0
                ? ranks
                : Arrays.stream(ranks).map(rank -> rank / spread).toArray();
    }

    private static double[] runningSums(double[] values) {
        var sums = new double[values.length + 1];
        for (var i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }
}
