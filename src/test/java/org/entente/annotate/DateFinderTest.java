package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.language.LanguagePack;
import org.entente.language.PackFolder;
import org.entente.model.DateMention;
import org.entente.model.DateMention.Bearing;
import org.entente.model.Relations;
import org.entente.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as news tells them; every text was published on Sunday, 21 December 2025. */
final class DateFinderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 21);

    private static List<When> whens(String language, String text) {
        return mentions(language, text).stream().map(DateMention::when).toList();
    }

    private static List<DateMention> mentions(String language, String text) {
        var pack = LanguagePack.read(language, PackFolder.bundled(language), relations());
        return new DateFinder(pack.dates()).find(text, PUBLISHED);
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
                "They met on December 30. | 2024-12-30",
                "They met on 2025-12-02. | 2025-12-02",
                "They met on Friday, May 3, 2019. | 2019-05-03",
                "They met on May 3rd, 2019. | 2019-05-03",
                "They met on the 3rd of May 2019. | 2019-05-03",
                "They met from May 3-5, 2019. | 2019-05-03",
                "It was bombed in August of 1945. | 1945-08",
                "They fought between 1998 and 2000. | 1998",
                "It took land in the 1967 war. | 1967",
                "It broke a 1998 agreement. | 1998",
                "After the bloody 1989 crackdown came sanctions. | 1989",
                "It joined last July's airlift. | 2025-07",
                "It joined last month's talks. | 2025-11",
                "They met on Tuesday of last week. | 2025-12-09",
                "They met last Sunday. | 2025-12-14",
                "They met on Sunday. | 2025-12-21",
                "They met in August last year. | 2024-08",
                "They met earlier this month. | 2025-12",
                "They met early this year. | 2025",
                "They met last weekend. | 2025-12",
                "They met a year ago. | 2024",
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
                "Keduanya bertemu Jumat, 6 Juni 2025. | 2025-06-06",
                "Keduanya bertemu pada Kamis 17/7/2025. | 2025-07-17",
                "Keduanya bertemu Jumat pekan lalu. | 2025-12-12",
                "Keduanya bertemu pada Agustus tahun lalu. | 2024-08",
                "Keduanya bertemu minggu lalu. | 2025-12",
                "Keduanya bertemu dalam minggu ini. | 2025-12",
                "Keduanya bertemu pada Minggu. | 2025-12-21",
                "Keduanya bertemu setahun lalu. | 2024",
                "Keduanya bertemu akhir pekan lalu. | 2025-12",
                "Keduanya bertemu pada 20-21 November 2025. | 2025-11-20",
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

    @Test
    void aDayBeforeAndADayAfterAreCountedFromTheDayTold() {
        assertThat(whens("id", "Keduanya bertemu Jumat (19/12). Sehari sebelumnya, mereka berunding."))
                .extracting(When::date)
                .containsExactly("2025-12-19", "2025-12-18");
        assertThat(whens("en", "They met in March 2020. A year later, they fought."))
                .extracting(When::date)
                .containsExactly("2020-03", "2021");
    }

    @Test
    void aDayBeforeIsNoDateWhereNoDayIsTold() {
        assertThat(whens("en", "A day earlier, they fought.")).isEmpty();
        assertThat(whens("en", "They met in 1998. Two days later, they fought."))
                .hasSize(1);
    }

    @Test
    void howLongSomethingLastsIsNoDate() {
        assertThat(whens("id", "Mereka menghentikan tembakan selama 60 hari setelah perundingan, Jumat (19/12)."))
                .hasSize(1);
        assertThat(whens("en", "The truce holds for 90 days.")).isEmpty();
    }

    @Test
    void whatOnlyBoundsATimeDoesNotDateIt() {
        assertThat(bearings("They fought three wars since partition in 1947.")).containsExactly(Bearing.BOUND);
        assertThat(bearings("It will run the base until 2017.")).containsExactly(Bearing.BOUND);
        assertThat(bearings("It was the first visit since 1949.")).containsExactly(Bearing.BOUND);
        assertThat(bearings("It has held land since the 1967 war.")).containsExactly(Bearing.AT);
    }

    private static List<Bearing> bearings(String text) {
        return mentions("en", text).stream().map(DateMention::bearing).toList();
    }

    @Test
    void aWeekdayMeansAnotherDayOfAPlan() {
        var mention = mentions("en", "They meet on Friday.").get(0);
        assertThat(mention.when().date()).isEqualTo("2025-12-19");
        assertThat(mention.ahead()).isNotNull().extracting(When::date).isEqualTo("2025-12-26");
    }

    @Test
    void decadesAgesNamesAndVerbsAreNoDates() {
        assertThat(whens("en", "It kidnapped citizens in the 1970s.")).isEmpty();
        assertThat(whens("id", "Warga diculik pada 1970-an.")).isEmpty();
        assertThat(whens("en", "May they rest. Theresa May, 62, spoke; troops March on."))
                .isEmpty();
        assertThat(whens("en", "The 2000 soldiers left.")).isEmpty();
        assertThat(whens("id", "Mereka mengirim 1.500 tentara dalam seminggu.")).isEmpty();
    }

    @Test
    void aPartOfADayBelongsToTheDay() {
        assertThat(mentions("id", "Mereka tiba Jumat (19/12) malam."))
                .extracting(mention -> mention.span().length())
                .containsExactly("Jumat (19/12) malam".length());
        assertThat(whens("id", "Mereka tiba Kamis dini hari (18/12/2025)."))
                .extracting(When::date)
                .containsExactly("2025-12-18");
        assertThat(whens("en", "They arrived on Friday morning."))
                .extracting(When::date)
                .containsExactly("2025-12-19");
        assertThat(whens("en", "They arrived in the morning.")).isEmpty();
    }

    @Test
    void theSameDayAndTheNextAreSeenFromTheDayToldLast() {
        assertThat(
                        whens(
                                "id",
                                "Keduanya bertemu Kamis (18/12). Di hari yang sama, mereka berunding. Keesokan harinya, mereka berpisah."))
                .extracting(When::date)
                .containsExactly("2025-12-18", "2025-12-18", "2025-12-19");
        assertThat(whens("en", "They met on March 3, 2020. The next day, they fought."))
                .extracting(When::date)
                .containsExactly("2020-03-03", "2020-03-04");
        assertThat(whens("en", "On the same day, they fought.")).isEmpty();
    }

    @Test
    void howManyIsNotToldIsNoDate() {
        assertThat(whens("id", "Ranjau itu dipasang puluhan tahun lalu; keduanya bertemu beberapa hari lalu."))
                .isEmpty();
        assertThat(whens("id", "Mereka akan bertemu dalam hari-hari mendatang."))
                .isEmpty();
        assertThat(whens("en", "They expect to meet in coming days, as in the last years."))
                .isEmpty();
        assertThat(whens("id", "Keduanya bertemu tahun lalu.")).hasSize(1);
    }

    @Test
    void theDayOnWhichAnActTakesEffectIsNotItsOwn() {
        assertThat(bearings("They raise tariffs, effective December 20.")).containsExactly(Bearing.BOUND);
    }
}
