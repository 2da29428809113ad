package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.golden.Extraction;
import org.entente.model.Actor;
import org.junit.jupiter.api.Test;

/** "Cut" may tell three relations; a judge of the test weighs them. */
final class ChoiceTest {

    private static final String TEXT = "Norway cut gas supplies to Malawi.";

    /** Takes relations as likely as it is told, and what has .45 for told. */
    private record Weights(Map<String, Double> ofRelations) implements Judge {

        @Override
        public double probability(List<String> features) {
            return ofRelations.entrySet().stream()
                    .filter(each -> features.contains("R=" + each.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .findFirst()
                    .orElse(0);
        }

        @Override
        public double least() {
            return .45;
        }

        @Override
        public Map<String, Double> relations(List<String> pairFeatures) {
            return Map.of();
        }
    }

    private static List<String> told(Map<String, Double> weights) {
        return told(TEXT, weights);
    }

    private static List<String> told(String text, Map<String, Double> weights) {
        var pack = Reading.pack("en");
        var extractor = new Extractor(
                pack, Extraction.RELATIONS, code -> Actor.Kind.STATE, place -> place, new Weights(weights));
        return extractor.extract(Reading.document("en", text, null)).candidates().stream()
                .filter(Candidate::isEvent)
                .map(Candidate::relation)
                .distinct()
                .toList();
    }

    @Test
    void theLikeliestRelationOfAWordIsTold() {
        assertThat(told(Map.of("restricted", .6, "blockaded", .5))).containsExactly("restricted");
        assertThat(told(Map.of("restricted", .5, "blockaded", .6))).containsExactly("blockaded");
    }

    @Test
    void unlikelyRelationsAreNoEventNotEvenTogether() {
        assertThat(told(Map.of("restricted", .44, "blockaded", .44, "sanctioned", .44)))
                .isEmpty();
    }

    @Test
    void aPronounForSomebodyPrivateLeavesNothingToGuess() {
        var text = "After Norway, the %s will travel to Malawi, and it will visit Peru.";
        assertThat(told(text.formatted("orchestra"), Map.of("visited", .9))).isEmpty();
        assertThat(told(text.formatted("minister"), Map.of("visited", .9))).containsExactly("visited");
    }
}
