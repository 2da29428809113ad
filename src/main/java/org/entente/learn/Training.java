package org.entente.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
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

    /** The model as bytes, for {@link Classifier#of}. */
    public byte[] train(List<Lesson> lessons) throws IOException {
        var events = lessons.stream()
                .flatMap(lesson -> java.util.Collections.nCopies(
                        lesson.weight(),
                        new Event(lesson.answer(), lesson.features().toArray(String[]::new)))
                        .stream())
                .toList();
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
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
