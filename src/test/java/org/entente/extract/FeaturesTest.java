package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.golden.Extraction;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;

/** What the judge is told of a candidate beside its line and its parties. */
final class FeaturesTest {

    private static List<String> features(String text, String source, String relation, String target) {
        var article = new Article("a", null, null, text, null, "en", null);
        var found = new ArrayList<Candidate>();
        Extraction.PIPELINES.explain(
                article, part -> found.addAll(part.extraction().candidates()));
        return found.stream()
                .filter(candidate -> candidate.source().actor().equals(source)
                        && candidate.relation().equals(relation)
                        && candidate.target().actor().equals(target))
                .findFirst()
                .orElseThrow()
                .features();
    }

    @Test
    void anotherTriggerOverItIsTold() {
        assertThat(features("Laos threatened to attack Nepal.", "LAO", "attacked", "NPL"))
                .contains("beside|F=HEAD|THREATEN|ASSAULT");
        assertThat(features("Laos attacked Nepal.", "LAO", "attacked", "NPL"))
                .noneMatch(feature -> feature.startsWith("beside"));
    }

    @Test
    void aPartyThatAnotherTriggerNamesIsTold() {
        assertThat(features("Laos met Nepal and accused Oman.", "LAO", "accused", "OMN"))
                .contains("Sused=S|NAMED")
                .noneMatch(feature -> feature.startsWith("Tused"));
    }

    @Test
    void aGuessStandsBesideTheOtherGuesses() {
        var text = "Laos accused Nepal. Nepal called in the envoy of Oman. Nepal rejected the charge.";
        assertThat(features(text, "NPL", "rejected", "LAO")).contains("Tclosest=0|answer", "Tlatest=-1|answer");
        assertThat(features(text, "NPL", "rejected", "OMN")).contains("Tlatest=1|before");
    }

    @Test
    void wordsNearTheTriggerAreToldButNoNames() {
        assertThat(features("Laos bitterly criticized Nepal over the new dam.", "LAO", "criticized", "NPL"))
                .contains("near|R=bitterly|criticized", "near|R=dam|criticized", "behind|R=<name>|criticized")
                .noneMatch(feature -> feature.contains("Laos") || feature.contains("Nepal"));
    }
}
