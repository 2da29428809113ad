package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extract.Timing.english;
import static org.entente.extract.Timing.indonesian;
import static org.entente.extract.Timing.when;

import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.junit.jupiter.api.Test;

/** Which date is an event's; every text was published on Sunday, 21 December 2025. */
final class TimesTest {

    @Test
    void aLineThatIsNothingButADateDatesWhatStandsBelowIt() {
        var text =
                "March 18, 2025 (Tuesday)\nFrance recalls its ambassador from Chad.\nMarch 19, 2025\nChad expels him.";
        assertThat(english(text, "recalls")).isEqualTo("2025-03-18");
        assertThat(english(text, "expels")).isEqualTo("2025-03-19");
        assertThat(when("en", text, "recalls", Modality.ACTUAL, "FRA").source()).isEqualTo(DateSource.STATED);
    }

    @Test
    void aDateOfItsOwnGoesBeforeTheDayLine() {
        var text = "March 18, 2025 (Tuesday)\nChad closed its embassy in February.";
        assertThat(english(text, "closed")).isEqualTo("2025-02");
    }

    @Test
    void aSentenceThatHoldsADateAndMoreIsNoDayLine() {
        assertThat(english("Paris, March 18, 2025\nFrance warns Chad.", "warns"))
                .isNull();
    }

    @Test
    void whatIsOnlyPlannedIsNotOfTheDayOfTheNews() {
        var text = "March 18, 2025 (Tuesday)\nFrance says that it will attack Chad.";
        assertThat(when("en", text, "attack", Modality.PLANNED, "FRA").date()).isNull();
    }

    @Test
    void anEventTakesTheDateOfTheClauseThatGovernsIt() {
        assertThat(english("France decided on Friday to recall its ambassador from Chad.", "recall"))
                .isEqualTo("2025-12-19");
    }

    @Test
    void theEpithetOfAnotherNounIsNotTheDateOfTheEvent() {
        assertThat(english("France criticized the 2015 nuclear deal.", "criticized"))
                .isNull();
        assertThat(english("France criticized the 2015 nuclear deal.", "deal")).isEqualTo("2015");
    }

    @Test
    void whatIsDoneInTheCourseOfAnotherActIsOfItsTime() {
        assertThat(indonesian(
                        "Warga Chad ditangkap dalam sebuah operasi yang dilakukan pada Rabu (17/12).", "ditangkap"))
                .isEqualTo("2025-12-17");
        assertThat(indonesian("Warga Chad ditangkap dalam sebuah gedung yang dibangun pada 1998.", "ditangkap"))
                .isNull();
    }

    @Test
    void aPlannedEventOnAWeekdayIsAhead() {
        var when = when("en", "The minister travels to Tokyo on Wednesday.", "travels", Modality.PLANNED, "FRA");
        assertThat(when.date()).isEqualTo("2025-12-24");
    }

    @Test
    void whatHappenedIsNotAheadOfPublication() {
        assertThat(english("France attacked Chad in 2026.", "attacked")).isNull();
    }

    @Test
    void whatFollowsADayAfterIsADayEarlier() {
        var text = "France closed its embassy on Friday, a day after Chad bombed a French base.";
        assertThat(english(text, "closed")).isEqualTo("2025-12-19");
        assertThat(english(text, "bombed")).isEqualTo("2025-12-18");
    }

    @Test
    void anOccasionThatTheTextGoesOnAboutKeepsItsDay() {
        var text = "Prancis dan Indonesia mengadakan pertemuan di Jakarta, Jumat (19/12). "
                + "Dalam pertemuan itu, Prancis memuji Indonesia.";
        assertThat(indonesian(text, "memuji")).isEqualTo("2025-12-19");
    }

    @Test
    void whatHadBeenBeforeIsNotOfTheOccasion() {
        var text = "Prancis dan Indonesia mengadakan pertemuan di Jakarta, Jumat (19/12). "
                + "Sebelum pertemuan itu, Prancis telah mengirim tentara ke Chad.";
        assertThat(indonesian(text, "mengirim")).isNull();
    }

    @Test
    void whoSpokeOnADaySpeaksOnThatDay() {
        var text = "Prancis, Jumat (19/12), memperingatkan Chad. Prancis mendesak Chad menarik tentaranya.";
        assertThat(indonesian(text, "mendesak")).isEqualTo("2025-12-19");
    }

    @Test
    void anotherWhoSpeaksDoesNotSpeakOnThatDay() {
        var text = "Prancis, Jumat (19/12), memperingatkan Chad. Mesir mendesak Chad menarik tentaranya.";
        assertThat(when("id", text, "mendesak", Modality.ACTUAL, "EGY").date()).isNull();
    }

    @Test
    void aClauseThatSetsTheTimeDatesTheMainClause() {
        var text = "Ketika Israel mengirim pasukan ke Lebanon pada 1982, Iran mengutus Garda Revolusi ke Beirut.";
        assertThat(indonesian(text, "mengutus")).isEqualTo("1982");
    }

    @Test
    void aPartOfADayIsNoNounThatItsDayIsTheEpithetOf() {
        assertThat(indonesian("Prancis menyerang Chad pada Jumat (19/12) malam.", "menyerang"))
                .isEqualTo("2025-12-19");
        assertThat(english("France, which hosted Chad last week, spoke with Mali on Wednesday night.", "spoke"))
                .isEqualTo("2025-12-17");
    }

    @Test
    void wordsWithinADateAreNoClauses() {
        var text = "Chad menuduh Prancis melanggar perjanjian yang dicapai kedua negara pada Oktober lalu dengan "
                + "mediasi Malaysia.";
        assertThat(indonesian(text, "mediasi")).isEqualTo("2025-10");
    }

    @Test
    void aClauseThatOpensTheSentenceSetsTheTimeAndAReasonDoesNot() {
        var rest = " revolusi mengguncang negara itu pada tahun 1979, Chad membatalkan perjanjian dengan Prancis.";
        assertThat(indonesian("Setelah" + rest, "membatalkan")).isEqualTo("1979");
        assertThat(indonesian("Karena" + rest, "membatalkan")).isNull();
    }

    @Test
    void whatFollowsADayOnWhichItOpenedIsOfThatTimeThoughTheDateBoundsAnother() {
        var text = "Itu kunjungan pertama sejak Oktober 2024, ketika hubungan memburuk karena pengerahan pasukan.";
        assertThat(indonesian(text, "pengerahan")).isEqualTo("2024-10");
        assertThat(indonesian(text, "kunjungan")).isNull();
    }

    @Test
    void whatAnActWasDoneWithIsOfItsTime() {
        var text = "Konflik itu berakhir pada 1991 dengan gencatan senjata yang diperantarai Prancis.";
        assertThat(indonesian(text, "diperantarai")).isEqualTo("1991");
    }

    @Test
    void aPlanIsNotOfTheDayOnWhichItWasAgreed() {
        var text = "Prancis dan Chad berunding pada Kamis dan sepakat memperketat pengawasan.";
        assertThat(when("id", text, "memperketat", Modality.PLANNED, "FRA").date())
                .isNull();
        assertThat(when("en", "France will visit Chad on Wednesday and meet Mali.", "meet", Modality.PLANNED, "FRA")
                        .date())
                .isEqualTo("2025-12-24");
    }

    @Test
    void theDayOfWhatIsToComeIsNotThatOfWhatHappened() {
        assertThat(english(
                        "France has reopened a crossing, ahead of a summit scheduled for Tuesday in Chad.", "reopened"))
                .isNull();
    }

    @Test
    void aLeadIsOfTheDayThatTheStoryNamesNext() {
        var rest = " Pernyataan itu disampaikan di Paris, Jumat (19/12/2025).";
        assertThat(indonesian("Prancis mengecam serangan Chad." + rest, "mengecam"))
                .isEqualTo("2025-12-19");
        assertThat(indonesian("Prancis telah mengecam serangan Chad." + rest, "mengecam"))
                .isNull();
        assertThat(indonesian("Prancis mengecam serangan Chad.", "mengecam")).isNull();
    }

    @Test
    void aMeetingWithoutADayIsOfTheMonthOfTheNews() {
        var text = "Presiden Prancis tiba di Jakarta, Jumat (19/12). Ia makan siang di istana. "
                + "Para menteri mengadakan pertemuan dengan delegasi Chad. Chad menutup kedutaan.";
        assertThat(indonesian(text, "mengadakan")).isEqualTo("2025-12");
        assertThat(indonesian(text, "menutup")).isNull();
    }

    @Test
    void whoHostedAMeetingToldBeforeDidSoOnItsDay() {
        var text = "Prancis dan Chad mengadakan pertemuan di Accra, Jumat (19/12). "
                + "Presiden Ghana, yang menghadiri pertemuan itu, memuji keduanya.";
        assertThat(indonesian(text, "menghadiri")).isEqualTo("2025-12-19");
    }

    @Test
    void whoHostedAMeetingInTheMidstOfSomethingDidSoOnItsDay() {
        var text = "Prancis dan Chad mengadakan pertemuan di Accra, Jumat (19/12). "
                + "Presiden Ghana, yang menjadi tuan rumah pertemuan itu di tengah hujan, memuji keduanya.";
        assertThat(indonesian(text, "tuan")).isEqualTo("2025-12-19");
        assertThat(indonesian(text.replace("pertemuan itu", "museum itu"), "tuan"))
                .isNull();
    }

    @Test
    void anAnswerIsOfTheMonthOfWhatItAnswers() {
        var act = "Prancis, Jumat (19/12), mengusir duta besar Chad. ";
        assertThat(indonesian(act + "Sebagai balasan, Chad menutup kedutaan Prancis.", "menutup"))
                .isEqualTo("2025-12");
        assertThat(when("id", act + "Chad menutup kedutaan Prancis.", "menutup", Modality.ACTUAL, "TCD")
                        .date())
                .isNull();
        assertThat(indonesian("Sebagai balasan, Chad menutup kedutaan Prancis.", "menutup"))
                .isNull();
        var english = "France expelled the ambassador of Chad on Friday. ";
        assertThat(english(english + "In retaliation, Ghana closed its embassy in Paris.", "closed"))
                .isEqualTo("2025-12");
        assertThat(when("en", english + "Ghana closed its embassy in Paris.", "closed", Modality.ACTUAL, "GHA")
                        .date())
                .isNull();
    }

    @Test
    void aLongLeadSpeaksOnTheDayThatTheStoryNamesNext() {
        var lead = "Prancis mengecam serangan Chad. Serangan itu merusak gereja. ";
        var day = " Pernyataan itu disampaikan di Paris, Jumat (19/12/2025).";
        assertThat(indonesian(lead + "Ia mendesak Chad menarik tentaranya." + day, "mendesak"))
                .isEqualTo("2025-12-19");
        assertThat(indonesian(lead + "Ghana menutup kedutaan Chad." + day, "menutup"))
                .isNull();
    }

    @Test
    void aMeetingInTheLeadIsOfTheMonthThatTheStoryNamesNext() {
        var lead = "Prancis mengadakan pertemuan dengan Chad.";
        assertThat(indonesian(lead + " Pernyataan itu disampaikan di Paris, Jumat (19/12/2025).", "pertemuan"))
                .isEqualTo("2025-12");
        assertThat(indonesian(lead + " Pernyataan itu disampaikan di Paris.", "pertemuan"))
                .isNull();
    }

    @Test
    void ofWhomOneSpeaksIsNotWhoSpeaks() {
        var text = "Prancis, Jumat, membantah laporan itu. "
                + "Pejabat senior Chad mengatakan kepada parlemen, Kamis, Prancis memiliki tempat berlindung. "
                + "Prancis mendesak Chad menarik tentaranya.";
        assertThat(indonesian(text, "mendesak")).isEqualTo("2025-12-19");
    }

    @Test
    void whoCondemnsAStepToldBeforeDoesSoInItsMonth() {
        var act = "Prancis, Jumat (19/12), mengusir duta besar Chad. ";
        var answer = act + "Ghana mengecam langkah tersebut dan menutup kedutaannya.";
        assertThat(when("id", answer, "mengecam", Modality.ACTUAL, "GHA").date())
                .isEqualTo("2025-12");
        assertThat(when("id", answer, "menutup", Modality.ACTUAL, "GHA").date()).isEqualTo("2025-12");
        var another = act + "Ghana mengecam perang.";
        assertThat(when("id", another, "mengecam", Modality.ACTUAL, "GHA").date())
                .isNull();
    }

    @Test
    void whatOneSaysHadBeenIsOfTheMonthOfTheSaying() {
        var text = "Militer Prancis mengatakan pada Sabtu bahwa serangan udaranya telah menewaskan 20 tentara.";
        assertThat(indonesian(text, "menewaskan")).isEqualTo("2025-12");
        assertThat(indonesian(text.replace("telah ", ""), "menewaskan")).isEqualTo("2025-12-20");
    }

    @Test
    void whatWasDoneToPeopleBeforeDoesNotDateWhatIsDoneNow() {
        var text = "Chad memulangkan 60 nelayan Prancis yang ditangkapnya pada Januari.";
        assertThat(indonesian(text, "nelayan")).isNull();
        assertThat(indonesian(text, "ditangkap")).isEqualTo("2025-01");
    }

    @Test
    void theDateOfTheMainClauseIsNotThatOfAnAside() {
        var text = "Ghana, yang didukung Mesir, baru merdeka pada 1957.";
        assertThat(indonesian(text, "didukung")).isNull();
    }
}
