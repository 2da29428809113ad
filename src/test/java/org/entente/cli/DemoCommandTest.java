package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoCommandTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Result demo = new Result(0, "", "");

    @BeforeAll
    static void run() {
        demo = demo("store");
    }

    private static Result demo(String store) {
        return entente("demo", "--store", folder.resolve(store).toString());
    }

    @Test
    void theSamplesAreReadWithoutARejection() {
        assertThat(demo.code()).isZero();
        assertThat(demo.err())
                .startsWith("11 articles: 11 new, 0 changed, 0 unchanged; ")
                .endsWith(", 0 rejected\n");
    }

    @Test
    void triplesStandWithTheirEvidence() {
        assertThat(demo.out())
                .contains(
                        """
                        PRK deployedTroops UKR  (actual, 2024-10)
                            In October 2024, North Korea sent troops to Ukraine to fight on Russia's side.  \
                        [2025-12-22-seoul-moscow]
                        """,
                        """
                        KOR met RUS  (actual, 2025-12)
                            Seorang pejabat Kementerian Luar Negeri Korea Selatan terbang ke Moskow dan menemui Oleg \
                        Burmistrov, duta besar keliling Rusia.  [2025-12-21-seoul-moskow]
                        """);
    }

    @Test
    void militaryCooperationIsAmongThem() {
        assertThat(demo.out()).containsPattern("(?m)^PRK militaryCooperation RUS  \\(actual");
    }

    @Test
    void aTimelineAndWhatToTryNextFollow() {
        assertThat(demo.out())
                .contains(
                        "\nSouth Korea and Russia: ", "\n2025-12 ", "South Korea met Russia ", "\nWhat to try next:\n");
    }

    @Test
    void aSecondDemoSaysTheSame() {
        assertThat(demo("store")).isEqualTo(demo);
    }

    @Test
    void aFolderThatNoDemoMadeIsNotEmptied() throws IOException {
        var file = Texts.file(folder.resolve("mine"), "a.txt", "x");
        assertThat(demo("mine"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "entente: --store " + folder.resolve("mine")
                                + ": is there and was made by no demo; name a new folder\n"));
        assertThat(file).exists();
    }
}
