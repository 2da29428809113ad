package org.entente.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.Judge;
import org.entente.language.LanguagePack;
import org.entente.learn.Classifier;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * A judge that is made of trained models.
 *
 * @param events tells events ({@link Lessons#YES}) from other candidates; null to find all equally likely
 * @param least the likelihood from which on a candidate is told
 * @param between tells the relation between two actors; null to know nothing of it
 */
record Judges(@Nullable Classifier events, double least, @Nullable Classifier between) implements Judge {

    /** The judge that the pack brings; empty when it brings none. */
    static Optional<Judge> of(LanguagePack pack) {
        return model(pack, "judge")
                .map(events ->
                        new Judges(events, least(pack), model(pack, "relations").orElse(null)));
    }

    private static double least(LanguagePack pack) {
        var judge = pack.info().models().get("judge");
        return judge == null ? 0 : judge.least();
    }

    /** The model of types that the pack brings. */
    static Optional<Classifier> types(LanguagePack pack) {
        return model(pack, "types");
    }

    private static Optional<Classifier> model(LanguagePack pack, String task) {
        return pack.model(task).map(bytes -> model(bytes, pack.folder().name() + ", model '" + task + "'"));
    }

    /** The model in the bytes of a file. */
    static Classifier model(byte[] bytes, String where) {
        try {
            return Classifier.of(bytes);
        } catch (IOException | RuntimeException e) {
            throw new InputProblem(where, "is no trained model", "train it anew with: entente train");
        }
    }

    @Override
    public double probability(List<String> features) {
        return events == null ? 0.5 : events.probability(features, Lessons.YES);
    }

    @Override
    public Map<String, Double> relations(List<String> pairFeatures) {
        return between == null ? Map.of() : between.probabilities(pairFeatures);
    }
}
