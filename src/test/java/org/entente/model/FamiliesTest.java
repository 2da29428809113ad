package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FamiliesTest {

    private static final Relations RELATIONS = Relations.of(List.of(
            "name\tplover\tcameo\tgoldstein\tsymmetric\tparent\tscored\tmeaning",
            "consultedWith\tCONSULT\t040\t1.0\tyes\t\t-\tthey talked",
            "met\tCONSULT\t040\t1.0\tyes\tconsultedWith\t-\tthey talked in person",
            "expelledDiplomatsOf\tSANCTION\t161\t-4.0\tno\t\t-\tone sent away diplomats of the other",
            "warned\tTHREATEN\t130\t-4.4\tno\t\t-\tone warned the other"));
    private static final Families FAMILIES = new Families(RELATIONS);

    private static boolean contains(String family, String relation) {
        return FAMILIES.contains(family, RELATIONS.get(relation));
    }

    @Test
    void aRelationStandsForItselfAndThoseThatSpecializeIt() {
        assertThat(contains("consultedWith", "met")).isTrue();
        assertThat(contains("met", "met")).isTrue();
        assertThat(contains("met", "consultedWith")).isFalse();
    }

    @Test
    void aPloverTypeStandsForItsRelations() {
        assertThat(contains("SANCTION", "expelledDiplomatsOf")).isTrue();
        assertThat(contains("SANCTION", "warned")).isFalse();
    }

    @Test
    void widerFamiliesAreAllButRelationsThatNoneSpecializes() {
        assertThat(FAMILIES.wider("met"))
                .containsExactly("diplomaticRelation", "cooperativeRelation", "CONSULT", "consultedWith");
        assertThat(FAMILIES.wider("consultedWith"))
                .containsExactly("diplomaticRelation", "cooperativeRelation", "CONSULT", "consultedWith");
        assertThat(FAMILIES.wider("warned")).containsExactly("diplomaticRelation", "conflictRelation", "THREATEN");
        assertThat(FAMILIES.wider("unheardOf")).isEmpty();
    }
}
