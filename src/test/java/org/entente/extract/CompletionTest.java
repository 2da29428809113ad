package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which parties are tried for a trigger that does not name them; whether they are right, the judge decides. */
final class CompletionTest {

    private static List<String> found(String text, String relation) {
        return Reading.parties("en", text, relation);
    }

    @Test
    void theObjectOfAClauseAboveMayBeTheTarget() {
        assertThat(found("Chile telephoned Peru before the games in Oman to denounce the ban.", "criticized"))
                .contains("CHL PER NAMED:subj NEAR:object-above");
    }

    @Test
    void severalGuessedActorsMayActOnEachOther() {
        var text = "Laos and Nepal drew reproach for blocking a Security Council resolution.";
        assertThat(found(text, "diplomaticCooperation")).anyMatch(each -> each.startsWith("LAO NPL NEAR"));
    }
}
