package org.entente.pipeline;

import java.util.Comparator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.entente.extract.Clue;
import org.entente.extract.Judge;
import org.entente.learn.Classifier;
import org.entente.model.Modality;
import org.entente.model.Pair;
import org.entente.model.Relation;

/**
 * What does the one actor do to the other? The model of types always has an answer; which relation of that type it is, a
 * trigger tells, or else it is the most general one.
 */
record PairQuestion(Kit kit, Classifier types) {

    PairAnswer answer(Pair pair) {
        var reading = kit.extractor(null).pair(kit.document(pair), pair.source(), pair.target());
        var type = likeliest(types.probabilities(Lessons.given(reading.features())));
        var clue = reading.clues().stream()
                .filter(each -> isOf(type.getKey(), kit.relations().get(each.relation())))
                .max(Comparator.comparing(Clue::names).thenComparingInt(Clue::fitness));
        return clue.map(told -> new PairAnswer(
                        pair, kit.relations().get(told.relation()), told.modality(), type.getValue(), told.rule()))
                .orElseGet(() -> new PairAnswer(
                        pair, general(type.getKey()), Modality.ACTUAL, type.getValue(), pair.language() + "/types"));
    }

    private static Map.Entry<String, Double> likeliest(Map<String, Double> types) {
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow(() -> new NoSuchElementException("a model without answers"));
    }

    private static boolean isOf(String label, Relation relation) {
        return Judge.label(relation.plover()).equals(label);
    }

    /**
     * The relation of that type that most others specialize; of equals, the one that has the most triggers. Of types that
     * are learned as one, it is the first of the table.
     */
    private Relation general(String label) {
        var type = kit.relations().all().stream()
                .filter(relation -> isOf(label, relation))
                .map(Relation::plover)
                .findFirst();
        return kit.relations().all().stream()
                .filter(relation -> type.filter(relation.plover()::equals).isPresent())
                .max(Comparator.comparingLong(this::special).thenComparingLong(this::triggers))
                .orElseThrow(() -> new NoSuchElementException("no relation of the type " + label));
    }

    private long special(Relation general) {
        return kit.relations().all().stream()
                .filter(other -> isOf(Judge.label(general.plover()), other))
                .filter(other -> kit.relations().isWithin(other.name(), general.name()))
                .count();
    }

    private long triggers(Relation relation) {
        return kit.pack().triggers().all().stream()
                .filter(trigger -> trigger.relation().equals(relation.name()))
                .count();
    }
}
