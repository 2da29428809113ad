package org.entente.learn;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.BinaryFileDataReader;

/** A maximum-entropy model: how likely each answer is, given features. One object serves all threads. */
public final class Classifier {

    private final QNModel model;

    private Classifier(QNModel model) {
        this.model = model;
    }

    /** Reads what {@link Training} wrote. */
    public static Classifier of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var reader = new QNModelReader(new BinaryFileDataReader(in));
            reader.checkModelType();
            return new Classifier(reader.constructModel());
        }
    }

    /** The probability of that answer, 0 for one that it never learned. */
    public double probability(List<String> features, String answer) {
        var index = model.getIndex(answer);
        return index < 0 ? 0 : model.eval(features.toArray(String[]::new))[index];
    }

    /** The probability of each answer, by its name. */
    public Map<String, Double> probabilities(List<String> features) {
        var values = model.eval(features.toArray(String[]::new));
        var found = new TreeMap<String, Double>();
        for (var i = 0; i < values.length; i++) {
            found.put(model.getOutcome(i), values[i]);
        }
        return found;
    }
}
