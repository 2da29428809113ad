package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.language.LanguagePack;
import org.entente.language.PackFolder;
import org.entente.model.Relations;
import org.entente.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as news tells them; every text was published on Sunday, 21 December 2025. */
final class DateFinderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 21);

    private static List<When> whens(String language, String text) {
        var pack = LanguagePack.read(language, PackFolder.bundled(language), relations());
        return new DateFinder(pack.dates())
                .find(text, PUBLISHED).stream().map(found -> found.when()).toList();
    }

    private static Relations relations() {
        try (var in = DateFinderTest.class.getResourceAsStream("/ontology/relations.tsv")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Relations.of(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on 3 May 2021. | 2021-05-03",
                "They met on May 3, 2021. | 2021-05-03",
                "They met on Friday. | 2025-12-19",
                "They meet next Friday. | 2025-12-26",
                "They met last September. | 2025-09",
                "They met in March 2020. | 2020-03",
                "They fought in 1998. | 1998",
                "They met yesterday. | 2025-12-20",
                "They met three days ago. | 2025-12-18",
                "They met last year. | 2024",
                "They met this month. | 2025-12",
                "They met in January. | 2025-01",
                "They met on December 30. | 2025-12-30",
                "They met on 2025-12-02. | 2025-12-02",
            })
    void readsEnglishDates(String text, String expected) {
        assertThat(whens("en", text)).extracting(When::date).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Keduanya bertemu, Minggu (21/12). | 2025-12-21",
                "Keduanya bertemu pada Kamis (18/12/2025). | 2025-12-18",
                "Keduanya bertemu pada Senin (18/12/2025). | 2025-12-18",
                "Keduanya bertemu, Selasa. | 2025-12-16",
                "Keduanya bertemu pada September lalu. | 2025-09",
                "Keduanya bertemu Juli silam. | 2025-07",
                "Keduanya akan bertemu Agustus mendatang. | 2026-08",
                "Keduanya bertemu 3 Mei 2021. | 2021-05-03",
                "Keduanya bertemu pada Februari 2006. | 2006-02",
                "Keduanya bertemu dua tahun lalu. | 2023",
                "Keduanya bertemu kemarin. | 2025-12-20",
                "Keduanya akan bertemu tahun depan. | 2026",
                "Perang pecah pada tahun 1999. | 1999",
            })
    void readsIndonesianDates(String text, String expected) {
        assertThat(whens("id", text)).extracting(When::date).containsExactly(expected);
    }

    @Test
    void whatLastsSinceADateReachesToPublication() {
        var when = whens("en", "They have fought since October 2024.").get(0);
        assertThat(when.date()).isEqualTo("2024-10");
        assertThat(when.earliest()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(when.latest()).isEqualTo(PUBLISHED);
    }

    @Test
    void numbersOfThingsAreNoDates() {
        assertThat(whens("en", "They may send 2000 soldiers, 12 ships and march on."))
                .isEmpty();
        assertThat(whens("id", "Mereka mengirim 2000 tentara dan 12 kapal.")).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(whens("en", "They met on 31 February 2021.").stream().map(When::date))
                .doesNotContain("2021-02-31");
    }
}
