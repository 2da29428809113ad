package org.entente.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains a maximum-entropy model with the L-BFGS method. The same lessons in the same order give the same bytes.
 *
 * @param cutoff features that stand in fewer lessons are left out
 * @param smoothing cost of large weights (L2); the larger, the smoother
 */
public record Training(int cutoff, double smoothing) {

    private static final int ITERATIONS = 120;

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
        var events = lessons.stream()
                .flatMap(lesson -> Collections.nCopies(
                        lesson.weight(),
                        new Event(lesson.answer(), lesson.features().toArray(String[]::new)))
                        .stream())
                .toList();
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        // The other indexer goes over a file on the disk.
        parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, smoothing);
        var trainer = new QNTrainer(parameters);
        trainer.init(parameters, new HashMap<>());
        var model = (QNModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            new BinaryQNModelWriter(model, out).persist();
        }
        return bytes.toByteArray();
    }
}
