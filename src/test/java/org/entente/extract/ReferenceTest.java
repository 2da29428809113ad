package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom words mean that name nobody; whether an event is told of them, the judge decides. */
final class ReferenceTest {

    private static List<String> found(String text, String relation) {
        return Reading.parties("en", text, relation);
    }

    @Test
    void threeAreThoseLastNamedSideBySide() {
        var text = "Laos, Nepal and Oman left. Chile saw Peru. The %s signed a charter in Bonn.";
        assertThat(found(text.formatted("three"), "signedAgreementWith"))
                .contains(
                        "LAO NPL REFERRED:subj NEAR:none",
                        "LAO OMN REFERRED:subj NEAR:none",
                        "NPL OMN REFERRED:subj NEAR:none");
        assertThat(found(text.formatted("four"), "signedAgreementWith"))
                .noneMatch(each -> each.startsWith("LAO NPL REFERRED"));
    }

    @Test
    void twoAreThoseThatActedOnEachOther() {
        assertThat(found("Laos met Nepal. The two signed a charter.", "signedAgreementWith"))
                .contains("LAO NPL REFERRED:subj NEAR:none");
        assertThat(found("Two tourists, from Laos and Nepal, fell. The two signed a charter.", "signedAgreementWith"))
                .noneMatch(each -> each.contains("REFERRED"));
        assertThat(found("Laos met Nepal. Two signed a charter.", "signedAgreementWith"))
                .noneMatch(each -> each.contains("REFERRED"));
        assertThat(Reading.parties("id", "Laos bertemu Nepal. Keduanya menandatangani piagam.", "signedAgreementWith"))
                .contains("LAO NPL REFERRED:subj NEAR:none");
    }

    @Test
    void aListOfNamesIsMeantWhoeverElseItsSentenceNames() {
        assertThat(found("Laos, Nepal and Oman recognized Kosovo. Chile criticized the three countries.", "criticized"))
                .contains(
                        "CHL LAO NAMED:subj REFERRED:obj",
                        "CHL NPL NAMED:subj REFERRED:obj",
                        "CHL OMN NAMED:subj REFERRED:obj")
                .noneMatch(each -> each.startsWith("CHL XKX NAMED:subj REFERRED"));
    }

    @Test
    void theEnvoysOfTheThreeAreOfThem() {
        assertThat(found(
                        "Laos, Nepal and Oman recognized Kosovo. Chile summoned the ambassadors of the three countries.",
                        "lodgedProtestWith"))
                .contains(
                        "CHL LAO NAMED:subj OWNED:obj", "CHL NPL NAMED:subj OWNED:obj", "CHL OMN NAMED:subj OWNED:obj");
        assertThat(Reading.parties(
                        "id",
                        "Laos, Nepal, dan Oman mengakui Kosovo. Chile memanggil duta besar ketiga negara itu.",
                        "lodgedProtestWith"))
                .contains("CHL LAO NAMED:subj OWNED:obj", "CHL OMN NAMED:subj OWNED:obj");
    }

    @Test
    void itIsNoPerson() {
        var text = "The Nepalese president left. Chile built a road. %s criticized Oman.";
        assertThat(found(text.formatted("It"), "criticized"))
                .anyMatch(each -> each.startsWith("CHL OMN REFERRED:subj"));
        assertThat(found(text.formatted("He"), "criticized"))
                .anyMatch(each -> each.startsWith("NPL OMN REFERRED:subj"));
    }
}
