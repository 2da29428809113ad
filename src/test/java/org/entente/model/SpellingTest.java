package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpellingTest {

    private static final List<String> KNOWN = List.of("met", "mediated", "signedAgreementWith", "dyad-timeline");

    @Test
    void theNameWithTheFewestChangesIsMeant() {
        assertThat(Spelling.closest("signedAgreementWiht", KNOWN)).contains("signedAgreementWith");
    }

    @Test
    void caseIsNoChange() {
        assertThat(Spelling.closest("MET", KNOWN)).contains("met");
    }

    @Test
    void aPartOfANameMeansIt() {
        assertThat(Spelling.closest("timeline", KNOWN)).contains("dyad-timeline");
    }

    @Test
    void aStrangeNameMeansNothing() {
        assertThat(Spelling.closest("xyz", KNOWN)).isEmpty();
        assertThat(Spelling.hint("xyz", KNOWN)).isEmpty();
    }

    @Test
    void aHintBeginsARemedy() {
        assertThat(Spelling.hint("mets", KNOWN)).isEqualTo("did you mean met? ");
    }
}
