package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.golden.Extraction;
import org.entente.model.Evidence;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Span;
import org.entente.model.When;
import org.junit.jupiter.api.Test;

final class RestraintTest {

    private static Candidate candidate(int sentence, String source, String relation, String target, double likelihood) {
        return candidate(sentence, source, relation, target, Modality.ACTUAL, likelihood);
    }

    private static Candidate candidate(
            int sentence, String source, String relation, String target, Modality modality, double likelihood) {
        return new Candidate(
                sentence,
                new Party(source, source, List.of()),
                relation,
                new Party(target, target, List.of()),
                modality,
                null,
                When.unstated(null),
                null,
                null,
                likelihood,
                new Evidence(new Span(0, 1), "x", "rule"),
                "NAMED:subj NAMED:obj",
                List.of(0),
                1,
                0,
                List.of(),
                null);
    }

    private static List<String> told(Candidate... candidates) {
        return new Restraint(Extraction.RELATIONS)
                .of(List.of(candidates)).stream()
                        .filter(Candidate::isEvent)
                        .map(candidate -> candidate.source().actor() + " " + candidate.relation())
                        .toList();
    }

    @Test
    void twoMayDoManyThings() {
        assertThat(told(
                        candidate(0, "LAO", "visited", "NPL", .9),
                        candidate(1, "NPL", "criticized", "LAO", .8),
                        candidate(2, "LAO", "sanctioned", "NPL", .46)))
                .containsExactly("LAO visited", "NPL criticized", "LAO sanctioned");
    }

    @Test
    void theSameActMayStandInTwoSentences() {
        assertThat(told(candidate(0, "LAO", "visited", "NPL", .9), candidate(3, "LAO", "visited", "NPL", .46)))
                .containsExactly("LAO visited", "LAO visited");
    }

    @Test
    void whatIsToldAsDoneIsNotPlannedInAnotherSentence() {
        assertThat(told(
                        candidate(0, "LAO", "visited", "NPL", .6),
                        candidate(3, "LAO", "visited", "NPL", Modality.PLANNED, .59)))
                .containsExactly("LAO visited");
        assertThat(told(
                        candidate(0, "LAO", "visited", "NPL", .6),
                        candidate(3, "LAO", "visited", "NPL", Modality.PLANNED, .61)))
                .containsExactly("LAO visited", "LAO visited");
    }

    @Test
    void whomeverIsNamedFirstWhoeverMetIsNotAlsoToMeet() {
        assertThat(told(
                        candidate(0, "LAO", "met", "NPL", .6),
                        candidate(3, "NPL", "met", "LAO", Modality.PLANNED, .59)))
                .containsExactly("LAO met");
        assertThat(told(
                        candidate(0, "LAO", "visited", "NPL", .6),
                        candidate(3, "NPL", "visited", "LAO", Modality.PLANNED, .59)))
                .containsExactly("LAO visited", "NPL visited");
    }
}
