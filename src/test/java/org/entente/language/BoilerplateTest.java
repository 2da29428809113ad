package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages wrap round an article, and what only looks so. */
final class BoilerplateTest {

    private static final Boilerplate INDONESIAN = Boilerplate.read(PackFolder.bundled("id"));
    private static final Boilerplate ENGLISH = Boilerplate.read(PackFolder.bundled("en"));

    private static List<String> in(Boilerplate boilerplate, String text) {
        return boilerplate.in(text, null).stream().map(span -> span.text(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baca Juga:Tokoh Politik Negara Lain DitangkapKota Ini Memperbaiki Gerbang Lama",
                "Baca juga: Menlu Kedua Negara Bertemu Lagi",
                "BACA JUGA : Sidang Umum Dibuka",
                "Berita Terkait: Kunjungan Tertunda",
                "Simak juga video 'Detik-detik Pesawat Mendarat'",
                "0 Komentar",
                "Komentar (12)",
                "ADVERTISEMENT",
                "SCROLL TO CONTINUE WITH CONTENT",
                "Baca berita tanpa iklan. Gabung Kompas.com+",
                "Penulis: Nama Orang",
                "Editor: Nama Orang",
                "Sumber: Reuters",
                "(bbn)",
                "[Gambas:Video CNN]",
                "/Twitter/",
                "Kompas.com - 25/06/2019, 21:33 WIB",
                "KAMIS, 15 APRIL 2021 | 07:20 WIB | LAPORAN: NAMA ORANG",
                "Jumat, 25 Mar 2022 06:44 WIB",
                "Tangkapan layar video yang memperlihatkan kapal di pelabuhan",
                "Para menteri sebelum sidang di Jenewa. (Foto: Kantor Berita melalui Reuters)",
                "Presiden Finlandia (kiri) berjabat tangan dengan tamunya (tengah) di istana",
                "Ilustrasi kapal perang.",
                "Ikuti kami di aplikasi pesan untuk berita terbaru",
                "Artikel ini pernah tayang di harian lain dengan judul Kapal Kembali",
                "Berikut adalah ringkasan berita di atas dalam tiga kalimat.",
            })
    void thisLineOfAnIndonesianPageSaysNothing(String line) {
        var text = "Menteri itu tiba di Roma.\n\n" + line + "\n\nIa bertemu timpalannya.";
        assertThat(in(INDONESIAN, text)).first().asString().startsWith(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Ministers meet again",
                "Also read: Summit opens",
                "Related: A visit put off",
                "Advertisement",
                "12 comments",
                "By Jane Doe and John Roe",
                "Reporting by Jane Doe; editing by John Roe",
                "Editor's note: This story has a new headline.",
                "FILE - The delegations in Geneva, Sept. 3, 2020.",
                "FILE PHOTO: Ships in the harbor",
                "The ministers before their talks. (AP Photo/Jane Doe)",
                "The ministers before their talks (Photo: Foreign Ministry)",
                "Sign up for our newsletter",
                "5 min read",
                "Published 21 December 2025",
                "Tags: diplomacy, talks",
                "Copyright 2025 The Paper",
                "This article was originally published elsewhere.",
            })
    void thisLineOfAnEnglishPageSaysNothing(String line) {
        var text = "The minister arrived in Rome.\n\n" + line + "\n\nShe met her counterpart.";
        assertThat(in(ENGLISH, text)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baca surat itu, kata menteri, dan Anda akan mengerti.",
                "Pemerintah mengatakan iklan itu dibayar negara lain.",
                "Rusia - China sepakat bertemu lagi.",
                "Foto-foto satelit menunjukkan pasukan ditarik dari perbatasan.",
                "AS mendesak Iran (dan sekutunya) kembali berunding.",
                "Penulis buku itu diusir dari Kuba.",
                "Sumber diplomatik mengatakan perundingan itu berjalan lancar.",
                "Oleh karena itu, Jepang menarik duta besarnya.",
            })
    void thisSentenceIsNews(String sentence) {
        assertThat(in(INDONESIAN, "Menteri itu tiba di Roma.\n" + sentence + "\nIa bertemu timpalannya."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related talks in Oslo ended on Monday.",
                "Read the treaty, the envoy told parliament.",
                "By Monday the two sides had signed the accord.",
                "Advertisement of the tender drew a protest from Hanoi.",
                "Source countries were asked to cooperate.",
                "Filed in 2020, the complaint named Iran.",
                "Watch groups accused the army of shelling the town.",
                "Russia - the host of the talks - invited Iran.",
                "Sharing of intelligence resumed, the ministry said.",
            })
    void thisEnglishSentenceIsNews(String sentence) {
        assertThat(in(ENGLISH, "The minister arrived in Rome.\n" + sentence + "\nShe met her counterpart."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEOUL - ",
                "JAKARTA, KOMPAS.com - ",
                "KOMPAS.com -- ",
                "MOSKOW, iNews.id - ",
                "Jakarta (ANTARA) - ",
                "REPUBLIKA.CO.ID, BEIJING -- ",
                "Jakarta, CNN Indonesia -- ",
                "Liputan6.com, Jakarta - ",
            })
    void ofALineWithAnIndonesianDatelineOnlyTheDatelineGoes(String dateline) {
        assertThat(in(INDONESIAN, dateline + "Menteri Luar Negeri Jepang tiba di Roma, Senin."))
                .containsExactly(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WASHINGTON (AP) \u2014 ",
                "SEOUL, Dec. 21 (Yonhap) -- ",
                "BRUSSELS/PARIS (Reuters) - ",
                "GENEVA \u2014 ",
                "Taipei, Taiwan \u2014 ",
                "KYIV, Ukraine - "
            })
    void ofALineWithAnEnglishDatelineOnlyTheDatelineGoes(String dateline) {
        assertThat(in(ENGLISH, dateline + "The foreign minister of Japan arrived in Rome on Monday."))
                .containsExactly(dateline);
    }

    @Test
    void whatStandsAboveTheDatelineIsCaptionAndByline() {
        var text =
                "Menteri Jepang menyambut tamunya di Tokyo.\nNama Penulis\nTOKYO, Kantor.com - Jepang memanggil duta besar.";
        assertThat(in(INDONESIAN, text))
                .containsExactly("Menteri Jepang menyambut tamunya di Tokyo.", "Nama Penulis", "TOKYO, Kantor.com - ");
    }

    @Test
    void aCaptionThatWasCutOffAboveItsFullFormGoes() {
        var text = "Kapal patroli tampak berlabuh di pelabuhan utama setelah lat\n"
                + "Kapal patroli tampak berlabuh di pelabuhan utama setelah latihan bersama (Foto: Angkatan Laut)\n"
                + "Kedua negara mengakhiri latihan itu.";
        assertThat(in(INDONESIAN, text)).hasSize(2).noneMatch(span -> span.contains("mengakhiri"));
    }

    @Test
    void theTitleAboveTheTextGoes() {
        var text = "Jepang \u201cMenarik\u201d Duta Besar\n\nJepang menarik duta besarnya.";
        var spans = INDONESIAN.in(text, "Jepang 'Menarik' Duta Besar");
        assertThat(spans).hasSize(1);
        assertThat(spans.get(0).text(text)).startsWith("Jepang \u201cMenarik").doesNotContain("\n");
    }

    @Test
    void aTitleThatIsAllTheTextStays() {
        assertThat(INDONESIAN.in("Jepang menarik duta besarnya", "Jepang menarik duta besarnya"))
                .isEmpty();
    }

    @Test
    void theTitleOnALineOfItsOwnBehindTheMarkGoesToo() {
        var text = "Jepang menarik duta besarnya.\nBaca juga:\nKapal Kembali ke Pelabuhan\nJepang kecewa.";
        assertThat(in(INDONESIAN, text)).containsExactly("Baca juga:", "Kapal Kembali ke Pelabuhan");
    }

    @Test
    void aSentenceBehindABareMarkStays() {
        var text = "Jepang menarik duta besarnya.\nBaca juga:\nJepang kecewa atas keputusan itu.";
        assertThat(in(INDONESIAN, text)).containsExactly("Baca juga:");
    }

    @Test
    void aMarkWithinALineTakesTheRestOfTheLine() {
        var text = "Jepang menarik duta besarnya. Baca Juga: Kapal Kembali ke Pelabuhan\nJepang kecewa.";
        assertThat(in(INDONESIAN, text)).containsExactly(" Baca Juga: Kapal Kembali ke Pelabuhan");
    }

    @Test
    void inATextWithoutLineBreaksAMarkTakesOneSentence() {
        var text = "Baca Juga: Kapal Kembali ke Pelabuhan. " + "Jepang menarik duta besarnya dari sana. ".repeat(30);
        assertThat(in(INDONESIAN, text)).containsExactly("Baca Juga: Kapal Kembali ke Pelabuhan. ");
    }

    @Test
    void aSummaryByMachineEndsTheArticle() {
        var text = "Jepang menarik duta besarnya.\n\n---\n\nBerikut adalah ringkasan berita ini.\n\nJepang marah.";
        assertThat(in(INDONESIAN, text))
                .containsExactly("---\n\nBerikut adalah ringkasan berita ini.\n\nJepang marah.");
    }

    @Test
    void aRuleBetweenPartsOfAnArticleEndsNothing() {
        assertThat(in(INDONESIAN, "Jepang menarik duta besarnya.\n---\nDi Roma, Italia menggelar sidang."))
                .isEmpty();
    }

    @Test
    void aSignatureGoesAlone() {
        assertThat(in(INDONESIAN, "Jepang menarik duta besarnya. (abc/def)")).containsExactly(" (abc/def)");
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(in(ENGLISH, "The minister left.\r\nAdvertisement\r\nShe met her counterpart.\r\n"))
                .containsExactly("Advertisement");
    }

    @Test
    void spansAreInOrderAndApart() {
        var text = "Foto: AP\nTOKYO, Kantor.com - Jepang marah. [video.1]\nBaca juga: Kapal (Foto: AP)\n0 Komentar";
        var spans = INDONESIAN.in(text, null);
        for (var i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).isGreaterThan(spans.get(i - 1).end());
        }
        assertThat(spans).hasSize(5);
    }

    @Test
    void aPatternThatIsNoneIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("boilerplate.txt"), "kind\tpattern\nline\tBaca (juga\n");
        assertThatThrownBy(() -> Boilerplate.read(PackFolder.at(folder)))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("boilerplate.txt:2: 'Baca (juga' is no pattern");
    }

    @Test
    void anUnknownKindIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("boilerplate.txt"), "kind\tpattern\nlines\tBaca juga\n");
        assertThatThrownBy(() -> Boilerplate.read(PackFolder.at(folder)))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("boilerplate.txt:2: unknown kind 'lines'; take one of line heading whole");
    }
}
