package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.entente.golden.Extraction;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;

/** Which parties are tried for a trigger that does not name them; whether they are right, the judge decides. */
final class CompletionTest {

    private static List<String> found(String text, String relation) {
        var article = new Article("a", null, null, text, null, "en", null);
        var found = new TreeSet<String>();
        Extraction.PIPELINES.explain(article, part -> part.extraction().candidates().stream()
                .filter(candidate -> candidate.relation().equals(relation))
                .forEach(candidate -> found.add(
                        candidate.source().actor() + " " + candidate.target().actor() + " " + candidate.parties())));
        return List.copyOf(found);
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
