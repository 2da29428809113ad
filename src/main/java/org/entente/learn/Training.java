package org.entente.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.ArrayMath;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.NegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains a maximum-entropy model with the L-BFGS method, and a network beside it. The same lessons in the same order give
 * the same bytes.
 *
 * @param cutoff features that stand in fewer lessons are left out
 * @param smoothing cost of large weights (L2); the larger, the smoother
 * @param units of the network's hidden layer, 255 at most; 0 for no network
 */
public record Training(int cutoff, double smoothing, int units) {

    private static final int ITERATIONS = 120;

    /** How often the minimizer may start again. */
    private static final int RUNS = 20;

    /** Whether there is anything to learn: two answers at least, and a feature that is not left out. */
    public boolean canLearnFrom(List<Lesson> lessons) {
        var counts = new HashMap<String, Integer>();
        for (var lesson : lessons) {
            lesson.features().forEach(feature -> counts.merge(feature, lesson.weight(), Integer::sum));
        }
        return lessons.stream().map(Lesson::answer).distinct().count() > 1
                && counts.values().stream().anyMatch(count -> count >= cutoff);
    }

    /** The model as bytes, for {@link Classifier#of}; the lessons must be enough to learn from. */
    public byte[] train(List<Lesson> lessons) throws IOException {
        var indexer = indexed(lessons);
        var model = model(indexer, minimum(new NegLogLikelihood(indexer)));
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            new BinaryQNModelWriter(model, out).persist();
        }
        if (units > 0) {
            bytes.write(network(bytes.toByteArray(), lessons));
        }
        return bytes.toByteArray();
    }

    private byte[] network(byte[] model, List<Lesson> lessons) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            new NetworkTraining(Classifier.terms(model), units).train(lessons).write(out);
        }
        return bytes.toByteArray();
    }

    private DataIndexer indexed(List<Lesson> lessons) throws IOException {
        var events = lessons.stream()
                .flatMap(lesson -> Collections.nCopies(
                        lesson.weight(),
                        new Event(lesson.answer(), lesson.features().toArray(String[]::new)))
                        .stream())
                .toList();
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        // The other indexer goes over a file on the disk.
        var indexer = new OnePassDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        return indexer;
    }

    /**
     * The weights of least cost. OpenNLP's minimizer stops where a step gains less than a ten-thousandth, far from the
     * minimum; so it starts again from where it stopped, until a whole run gains no more than that.
     */
    private double[] minimum(NegLogLikelihood likelihood) {
        var at = new double[likelihood.getDimension()];
        var cost = Double.POSITIVE_INFINITY;
        for (var run = 0; run < RUNS; run++) {
            var costs = new Smoothed(likelihood, smoothing, at);
            if (isFlat(costs)) {
                break;
            }
            var step = new QNMinimizer(0, 0, ITERATIONS).minimize(costs);
            var reached = costs.valueAt(step);
            at = costs.from(step);
            if (cost - reached < QNMinimizer.CONVERGE_TOLERANCE * reached) {
                break;
            }
            cost = reached;
        }
        return at;
    }

    /** Whether no step gains anything, as where features say nothing; OpenNLP's minimizer would seek one for ever. */
    private static boolean isFlat(Function costs) {
        return ArrayMath.l2norm(costs.gradientAt(new double[costs.getDimension()])) == 0;
    }

    /** Likelihood with the cost of large weights, as seen from a point. */
    private record Smoothed(Function likelihood, double smoothing, double[] start) implements Function {

        double[] from(double[] step) {
            var point = start.clone();
            for (var i = 0; i < point.length; i++) {
                point[i] += step[i];
            }
            return point;
        }

        @Override
        public int getDimension() {
            return likelihood.getDimension();
        }

        @Override
        public double valueAt(double[] step) {
            var point = from(step);
            return likelihood.valueAt(point) + smoothing * ArrayMath.innerProduct(point, point);
        }

        @Override
        public double[] gradientAt(double[] step) {
            var point = from(step);
            var gradient = likelihood.gradientAt(point).clone();
            for (var i = 0; i < point.length; i++) {
                gradient[i] += 2 * smoothing * point[i];
            }
            return gradient;
        }
    }

    private static QNModel model(DataIndexer indexer, double[] weights) {
        var features = indexer.getPredLabels();
        var answers = indexer.getOutcomeLabels();
        var contexts = new Context[features.length];
        var all = IntStream.range(0, answers.length).toArray();
        for (var i = 0; i < features.length; i++) {
            var of = new double[answers.length];
            for (var answer = 0; answer < of.length; answer++) {
                of[answer] = weights[answer * features.length + i];
            }
            contexts[i] = new Context(all, of);
        }
        return new QNModel(contexts, features, answers);
    }
}
