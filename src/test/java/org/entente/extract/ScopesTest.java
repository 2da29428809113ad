package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Modality;
import org.junit.jupiter.api.Test;

/** What stands over an act, beside what the examples of the packs tell of it. */
final class ScopesTest {

    private static List<Modality> found(String text, String relation) {
        return Reading.candidates("en", text).stream()
                .filter(candidate -> candidate.relation().equals(relation))
                .map(Candidate::modality)
                .distinct()
                .toList();
    }

    @Test
    void whoRejectsACallHasNotStoppedWhatItIsFor() {
        assertThat(found("Peru rejected a Chilean request for a meeting with Oman.", "met"))
                .containsExactly(Modality.HYPOTHETICAL);
        assertThat(found("Peru rejected a meeting with Oman.", "met")).containsExactly(Modality.NEGATED);
    }
}
