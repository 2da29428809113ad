package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.golden.Extraction;
import org.entente.model.InputProblem;
import org.junit.jupiter.api.Test;

/** How far a line of triggers can be trusted, as its table says. */
final class WorthTest {

    private static Map<String, Worth> read(String cell) {
        var row = new PackFolder.Row(List.of("attacked", "hit|strike"), "triggers/assault.tsv:7");
        return Worth.read(row, cell, Set.of("hit", "strike"));
    }

    @Test
    void isThatOfTheLineForEveryHead() {
        assertThat(read("8/3")).containsOnly(Map.entry("hit", new Worth(8, 3)), Map.entry("strike", new Worth(8, 3)));
    }

    @Test
    void isAnotherForAHeadThatIsNamedApart() {
        for (var cell : List.of("8/3;hit=4/1", "hit=4/1;8/3")) {
            assertThat(read(cell))
                    .containsOnly(Map.entry("hit", new Worth(4, 1)), Map.entry("strike", new Worth(8, 3)));
        }
    }

    @Test
    void mayBeLeftOut() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void mustBeWrittenAsTwoNumbersOfTen() {
        for (var cell : List.of("8", "8/", "8/3/1", "hit=8", "8/11", "11/3", "-1/3", "eight/3")) {
            assertThatThrownBy(() -> read(cell))
                    .isInstanceOf(InputProblem.class)
                    .hasMessageContaining("assault.tsv:7");
        }
    }

    @Test
    void isOfNoWordThatTheLineDoesNotHave() {
        assertThatThrownBy(() -> read("8/3;shell=9/4"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("'shell'");
    }

    @Test
    void isSaidOfEveryLineOfTheBundledPacks() {
        for (var pack : Extraction.PACKS) {
            for (var trigger : pack.triggers().all()) {
                assertThat(trigger.heads()).as(trigger.id()).allMatch(head -> trigger.worth(head)
                        .isPresent());
            }
        }
    }
}
