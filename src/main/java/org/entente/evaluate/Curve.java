package org.entente.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.evaluate.Said.Level;
import org.entente.model.Relations;

/**
 * What the confidence of predicted events is worth, counted by triples of actual events.
 *
 * @param points scores of the events that are sure enough, for ever higher bounds
 * @param bins the events by tenths of their confidence, those without events left out
 */
public record Curve(List<Point> points, List<Bin> bins) {

    /** The score of the events of at least that confidence. */
    public record Point(double least, Score score) {}

    /**
     * The events whose confidence lies from {@code from} up to a tenth more.
     *
     * @param confidence their mean
     * @param right the share that the gold has
     */
    public record Bin(double from, double confidence, double right, int count) {}

    private static final int TENTHS = 10;

    /** Bounds of the points, as parts of 1. */
    private static final int BOUNDS = 20;

    private record Guess(double confidence, boolean isRight) {}

    public Curve {
        points = List.copyOf(points);
        bins = List.copyOf(bins);
    }

    /** Compares the events article by article; one that is told twice counts once, with the higher confidence. */
    public static Curve of(Map<String, List<Said>> gold, Map<String, List<Said>> predicted, Relations relations) {
        var guesses = new ArrayList<Guess>();
        var wanted = 0;
        for (var entry : gold.entrySet()) {
            var right = keys(entry.getValue(), relations).keySet();
            wanted += right.size();
            guesses.addAll(guesses(predicted.getOrDefault(entry.getKey(), List.of()), right, relations));
        }
        return new Curve(points(guesses, wanted), bins(guesses));
    }

    private static List<Guess> guesses(List<Said> said, Set<String> right, Relations relations) {
        return keys(said, relations).entrySet().stream()
                .map(entry -> new Guess(entry.getValue(), right.contains(entry.getKey())))
                .toList();
    }

    private static Map<String, Double> keys(List<Said> events, Relations relations) {
        var found = new HashMap<String, Double>();
        events.stream()
                .map(event -> event.scored(relations))
                .filter(Objects::nonNull)
                .filter(event -> event.isActual()
                        && !event.source().isEmpty()
                        && !event.target().isEmpty())
                .forEach(event -> found.merge(event.key(Level.TRIPLE, relations), event.confidence(), Math::max));
        return found;
    }

    private static List<Point> points(List<Guess> guesses, int wanted) {
        var points = new ArrayList<Point>();
        var met = new HashSet<Score>();
        for (var bound = 0; bound < BOUNDS; bound++) {
            var least = (double) bound / BOUNDS;
            var kept = guesses.stream()
                    .filter(guess -> guess.confidence() >= least)
                    .toList();
            var right = (int) kept.stream().filter(Guess::isRight).count();
            var score = new Score(right, kept.size() - right, wanted - right);
            if (met.add(score)) {
                points.add(new Point(least, score));
            }
        }
        return points;
    }

    private static List<Bin> bins(List<Guess> guesses) {
        var bins = new ArrayList<Bin>();
        for (var tenth = 0; tenth < TENTHS; tenth++) {
            var number = tenth;
            var inside = guesses.stream()
                    .filter(guess -> number == Math.min(TENTHS - 1, (int) (guess.confidence() * TENTHS)))
                    .toList();
            if (!inside.isEmpty()) {
                var mean =
                        inside.stream().mapToDouble(Guess::confidence).average().orElse(0);
                var right = inside.stream().filter(Guess::isRight).count();
                bins.add(new Bin((double) tenth / TENTHS, mean, (double) right / inside.size(), inside.size()));
            }
        }
        return bins;
    }

    /** How far confidence and share of right events lie apart, in the mean of all events; 0 where there are none. */
    public double calibrationError() {
        var all = bins.stream().mapToInt(Bin::count).sum();
        var apart = bins.stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.right()))
                .sum();
        return all == 0 ? 0 : apart / all;
    }
}
