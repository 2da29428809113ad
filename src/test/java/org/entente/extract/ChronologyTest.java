package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extract.Timing.english;
import static org.entente.extract.Timing.indonesian;
import static org.entente.extract.Timing.when;

import org.entente.model.Modality;
import org.junit.jupiter.api.Test;

/** Which date an event has that its own sentence does not date; every text was published on Sunday, 21 December 2025. */
final class ChronologyTest {

    @Test
    void whatGoesOnIsOfTheMonthOfPublication() {
        assertThat(indonesian("Prancis dan Chad sedang mengadakan latihan bersama di Accra.", "mengadakan"))
                .isEqualTo("2025-12");
        assertThat(indonesian("Saat ini Prancis dan Chad sedang mengadakan latihan bersama di Accra.", "mengadakan"))
                .isEqualTo("2025-12");
        assertThat(indonesian("Saat itu Prancis dan Chad sedang mengadakan latihan bersama di Accra.", "mengadakan"))
                .isNull();
        assertThat(indonesian("Prancis dan Chad mengadakan latihan bersama di Accra.", "mengadakan"))
                .isNull();
        assertThat(english("France is currently investigating Chad.", "investigating"))
                .isEqualTo("2025-12");
    }

    @Test
    void whatOneLaterSaysHadBeenIsOfTheMonthOfTheNews() {
        var act = "Prancis, Jumat (19/12), menangkap enam warga Chad. ";
        assertThat(indonesian(act + "Polisi Prancis belakangan mengatakan telah memulangkan semuanya.", "memulangkan"))
                .isEqualTo("2025-12");
        assertThat(indonesian(act + "Polisi Prancis mengatakan telah memulangkan semuanya.", "memulangkan"))
                .isNull();
    }

    @Test
    void whoAnsweredSpeaksInTheMonthOfTheAnswer() {
        var act = "Prancis, Jumat (19/12), mengusir duta besar Chad. "
                + "Sebagai balasan, Chad menutup kedutaan Prancis. Hujan turun di ibu kota. ";
        var text = act + "Pemerintah Chad memperingatkan Prancis.";
        assertThat(when("id", text, "memperingatkan", Modality.ACTUAL, "TCD").date())
                .isEqualTo("2025-12");
        assertThat(when("id", text, "memperingatkan", Modality.ACTUAL, "GHA").date())
                .isNull();
    }

    @Test
    void whoRejectsWhatWasToldDoesSoInItsMonth() {
        var act = "Chad, Jumat (19/12), menuduh Prancis berbohong. ";
        assertThat(indonesian(act + "Pemerintah Prancis menolak tudingan itu.", "menolak"))
                .isEqualTo("2025-12");
        assertThat(indonesian(act + "Pemerintah Prancis menolak tudingan Ghana.", "menolak"))
                .isNull();
    }

    @Test
    void whatTheTwoAgreeInAStatementIsOfItsDay() {
        var text = "Presiden Prancis tiba di Jakarta, Jumat (19/12). "
                + "Dalam pernyataan bersama, Indonesia dan Prancis sepakat meningkatkan hubungan.";
        assertThat(indonesian(text, "sepakat")).isEqualTo("2025-12-19");
    }

    @Test
    void aVisitAfterWhichTheNewsCameIsNotOfItsMonth() {
        var text = "Presiden Prancis tiba di Jakarta, Jumat (19/12). "
                + "Setelah kunjungan ke Chad, ia melanjutkan perjalanan.";
        assertThat(indonesian(text, "kunjungan")).isNull();
    }

    @Test
    void whatTheSameOneDoesAsWellIsOfTheMonthOfItsDay() {
        var act = "Prancis, Jumat (19/12), mengusir duta besar Chad. ";
        var text = act + "Prancis menutup kedutaannya di Chad.";
        assertThat(when("id", text, "menutup", Modality.ACTUAL, "FRA").date()).isEqualTo("2025-12");
        assertThat(when("id", text, "menutup", Modality.ACTUAL, "GHA").date()).isNull();
        var background = act + "Prancis telah menutup kedutaannya di Chad.";
        assertThat(when("id", background, "menutup", Modality.ACTUAL, "FRA").date())
                .isNull();
    }
}
