package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.actors.Gazetteer;
import org.entente.language.LanguagePack;
import org.entente.language.PackFolder;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.model.Relations;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final ActorFinder ENGLISH = finder("en");
    private static final ActorFinder INDONESIAN = finder("id");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    @Test
    void titleStateAndNameAreOneMention() {
        assertThat(english("Russian Foreign Minister Sergei Lavrov met the Prime Minister of Japan Sanae Takaichi."))
                .containsExactly(
                        "Russian Foreign Minister Sergei Lavrov|OFFICE|RUS|Sergey Lavrov|minister",
                        "Prime Minister of Japan Sanae Takaichi|OFFICE|JPN|Sanae Takaichi|minister");
        assertThat(indonesian("Presiden Rusia Vladimir Putin menjamu Menlu RI Sugiono."))
                .containsExactly(
                        "Presiden Rusia Vladimir Putin|OFFICE|RUS|Vladimir Putin|presiden",
                        "Menlu RI Sugiono|OFFICE|IDN|Sugiono|menteri");
    }

    @Test
    void aTitleOrNameRepeatedInBracketsBelongsToTheMention() {
        assertThat(indonesian("Menteri Luar Negeri (Menlu) Korea Selatan (Korsel) Cho Hyun tiba."))
                .containsExactly(
                        "Menteri Luar Negeri (Menlu) Korea Selatan (Korsel) Cho Hyun|OFFICE|KOR|Cho Hyun|menteri");
        assertThat(indonesian("Amerika Serikat (AS) menolak.")).containsExactly("Amerika Serikat (AS)|NAME|USA||");
    }

    @Test
    void anInstitutionIsOneMentionWithItsState() {
        assertThat(indonesian("Kementerian Luar Negeri Korsel membantah."))
                .containsExactly("Kementerian Luar Negeri Korsel|OFFICE|KOR||kementerian");
        assertThat(english("The U.S. State Department and Russia's Defense Ministry denied it."))
                .containsExactly("U.S. State Department|SEAT|USA||", "Russia's Defense Ministry|OFFICE|RUS||ministry");
    }

    @Test
    void theForcesAndOfficialsOfAStateAreReadWithItsName() {
        assertThat(english("Russian troops met Israeli officials."))
                .containsExactly("Russian troops|OFFICE|RUS||troop", "Israeli officials|OFFICE|ISR||official");
        assertThat(indonesian("Pasukan Korut mundur.")).containsExactly("Pasukan Korut|OFFICE|PRK||pasukan");
    }

    @Test
    void aPlainNounStaysApartFromItsDemonym() {
        assertThat(english("Russian farmers met Israeli tourists."))
                .containsExactly("Russian|DEMONYM|RUS||", "Israeli|DEMONYM|ISR||");
        assertThat(indonesian("Dua rombongan petani Korut mundur.")).containsExactly("Korut|NAME|PRK||");
    }

    @Test
    void aPersonIntroducedWithTitleAndStateIsRememberedByLastName() {
        assertThat(english("The Ukrainian envoy, Ivan Petrenko, left early. Mr. Petrenko was not content."))
                .containsExactly(
                        "Ukrainian envoy|OFFICE|UKR||envoy",
                        "Ivan Petrenko|PERSON|UKR|Ivan Petrenko|",
                        "Mr. Petrenko|PERSON|UKR|Ivan Petrenko|");
        assertThat(indonesian("Duta Besar Rusia untuk Indonesia, Sergei Zubkov, hadir. Zubkov puas."))
                .containsExactly(
                        "Duta Besar Rusia|OFFICE|RUS||duta",
                        "Indonesia|NAME|IDN||",
                        "Sergei Zubkov|PERSON|RUS|Sergei Zubkov|",
                        "Zubkov|PERSON|RUS|Sergei Zubkov|");
    }

    @Test
    void aTitleThatOnlyOneStateHasTellsWhoseItIs() {
        assertThat(english("Deputy Treasury Secretary Jane Roe left. Later that day a tired Roe came back."))
                .containsExactly(
                        "Deputy Treasury Secretary Jane Roe|OFFICE|USA|Jane Roe|secretary", "Roe|PERSON|USA|Jane Roe|");
        assertThat(english("Finance Minister Jane Roe left. Later that day a tired Roe came back."))
                .isEmpty();
        assertThat(indonesian("Kapolri Budi Cahyo sudah tiba."))
                .containsExactly("Kapolri Budi Cahyo|OFFICE|IDN|Budi Cahyo|menteri");
    }

    @Test
    void whoeverIsOutOfOfficeActsForNobody() {
        assertThat(english("Former U.S. President Bill Clinton spoke. Clinton is in Oslo."))
                .containsExactly("Oslo|CAPITAL|NOR||");
        assertThat(indonesian("Mantan Presiden AS Bill Clinton berpidato.")).isEmpty();
        assertThat(english("Colin Powell spoke in Oslo.")).containsExactly("Oslo|CAPITAL|NOR||");
    }

    @Test
    void aPersonActsForTheOfficeHeldAtTheDate() {
        assertThat(find(ENGLISH, "Jens Stoltenberg spoke.", LocalDate.of(2010, 1, 1)))
                .containsExactly("Jens Stoltenberg|PERSON|NOR|Jens Stoltenberg|");
        assertThat(find(ENGLISH, "NATO waits. Jens Stoltenberg spoke.", LocalDate.of(2020, 1, 1)))
                .containsExactly("NATO|NAME|NATO||", "Jens Stoltenberg|PERSON|NATO|Jens Stoltenberg|");
        assertThat(find(ENGLISH, "President Bush spoke.", LocalDate.of(2005, 1, 1)))
                .containsExactly("President Bush|OFFICE|USA|George W. Bush|president");
    }

    @Test
    void aBareSurnameNeedsItsStateInTheArticle() {
        assertThat(english("Australia will wait, and Albanese with it."))
                .containsExactly("Australia|NAME|AUS||", "Albanese|PERSON|AUS|Anthony Albanese|");
        assertThat(english("A man called Albanese sells bread in Oslo.")).containsExactly("Oslo|CAPITAL|NOR||");
        assertThat(english("The United States knows Laura Trump.")).containsExactly("United States|NAME|USA||");
    }

    @Test
    void theCityOfTheDatelineIsNoMention() {
        assertThat(indonesian("MOSKOW, Media.id - Rusia setuju.")).containsExactly("Rusia|NAME|RUS||");
        assertThat(english("SEOUL (XP) -- Japan agreed.")).containsExactly("Japan|NAME|JPN||");
        assertThat(english("Seoul and Moscow met - at last.")).hasSize(2);
    }

    @Test
    void theCityOfAnEmbassyIsPartOfIt() {
        assertThat(indonesian("KBRI Tokyo membantah.")).containsExactly("KBRI Tokyo|SEAT|IDN||");
    }

    @Test
    void ordinaryWordsAreNoActors() {
        assertThat(indonesian("Ada lima kapal di sebelah timur, kata Buka.")).isEmpty();
        assertThat(indonesian("Nilai dolar AS naik, begitu bahasa Inggris.")).isEmpty();
        assertThat(indonesian("Gereja Katolik Roma dan negara-negara Arab.")).isEmpty();
        assertThat(english("As told to us, the polish costs US$5.")).isEmpty();
        assertThat(english("The House of Representatives will vote.")).isEmpty();
    }

    @Test
    void namesWithinOtherNamesAreNoActors() {
        assertThat(english("The Washington Post reports from the Gulf of Aden."))
                .containsExactly("Gulf of Aden|PLACE|||");
        assertThat(english("Michael Jordan plays.")).isEmpty();
        assertThat(english("Xinhua and the Korean Central News Agency report.")).isEmpty();
    }

    @Test
    void aStateThatIsGoneIsNoActor() {
        assertThat(english("Soviet Union memories and a Soviet-made tank.")).isEmpty();
    }

    @Test
    void anOrganOfTheUnionCountsAsTheUnion() {
        assertThat(indonesian("Komisi Eropa dan UNIFIL menolak."))
                .containsExactly("Komisi Eropa|NAME|EU||", "UNIFIL|NAME|UN||");
    }

    @Test
    void aSharedNameGoesToTheActorThatTheArticleNames() {
        assertThat(english("NATO ministers meet. Brussels expects much.")).contains("Brussels|CAPITAL|NATO||");
        assertThat(english("The European Union votes. Brussels expects much.")).contains("Brussels|CAPITAL|EU||");
        assertThat(english("North Korea fired. The North is unmoved.")).contains("The North|NAME|PRK||");
    }

    @Test
    void aWeakNameGivesWayToAStrongOneThatBeginsWithinIt() {
        assertThat(english("Seoul waits. The South Korean Foreign Ministry waits."))
                .contains("South Korean Foreign Ministry|OFFICE|KOR||ministry");
    }

    @Test
    void theTwoKoreasAreBoth() {
        assertThat(english("The two Koreas talk.")).containsExactly("two Koreas|NAME|KOR,PRK||");
        assertThat(indonesian("Kedua Korea berunding.")).containsExactly("Kedua Korea|NAME|KOR,PRK||");
    }

    @Test
    void aNumeralIsNoCapital() {
        assertThat(indonesian("Lima kapal ASEAN bertemu.")).containsExactly("ASEAN|NAME|ASEAN||");
        assertThat(indonesian("Peru menunggu. Rombongan tiba di Lima.")).contains("Lima|CAPITAL|PER||");
    }

    @Test
    void aPersonMayBeIntroducedBehindOrBeforeTheTitle() {
        assertThat(english("Ivan Petrenko, the Ukrainian envoy, left. Then Petrenko wrote."))
                .containsExactly(
                        "Ivan Petrenko|PERSON|UKR|Ivan Petrenko|",
                        "Ukrainian envoy|OFFICE|UKR||envoy",
                        "Petrenko|PERSON|UKR|Ivan Petrenko|");
        assertThat(indonesian("PM Helen Marlowe dari Selandia Baru tiba."))
                .containsExactly("PM Helen Marlowe dari Selandia Baru|OFFICE|NZL|Helen Marlowe|menteri");
    }

    @Test
    void aKnownSurnameThatEndsAChainOfHyphensIsNotTheKnownPerson() {
        assertThat(english("Pakistan waits, and Sharif with it."))
                .containsExactly("Pakistan|NAME|PAK||", "Sharif|PERSON|PAK|Shehbaz Sharif|");
        assertThat(english("Pakistan waits, and Kala-e-Sharif with it.")).containsExactly("Pakistan|NAME|PAK||");
    }

    @Test
    void aKnownSurnameThatBeginsAnotherNameIsNotTheKnownPerson() {
        assertThat(english("North Korea's chief nuclear negotiator Kim Kye Gwan left."))
                .containsExactly("North Korea's chief nuclear negotiator Kim Kye Gwan|OFFICE|PRK|Kim Kye Gwan|envoy");
    }

    @Test
    void theGovernmentOfAPersonIsThatOfTheState() {
        assertThat(english("The Trump administration agreed."))
                .containsExactly("Trump administration|OFFICE|USA||government");
        assertThat(indonesian("Rezim Kim Jong Un menolak."))
                .containsExactly("Rezim Kim Jong Un|OFFICE|PRK||pemerintah");
    }

    @Test
    void anAmbassadorRecalledFromAStateIsNotItsOwn() {
        assertThat(english("Japan recalled its ambassador from Israel."))
                .containsExactly("Japan|NAME|JPN||", "Israel|NAME|ISR||");
    }

    @Test
    void aMentionMayEndWithinAToken() {
        assertThat(english("A Moscow-backed force left.")).containsExactly("Moscow|CAPITAL|RUS||");
    }

    private static List<String> english(String text) {
        return find(ENGLISH, text, DAY);
    }

    private static List<String> indonesian(String text) {
        return find(INDONESIAN, text, DAY);
    }

    private static List<String> find(ActorFinder finder, String text, @Nullable LocalDate day) {
        var article = new Article("1", null, null, text, day, null, null);
        var found = new ArrayList<String>();
        var end = 0;
        for (var mention : finder.find(article, sentences(text))) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            found.add(shown(mention, text));
        }
        return found;
    }

    private static String shown(Mention mention, String text) {
        return String.join(
                "|",
                mention.span().text(text),
                mention.kind().name(),
                String.join(",", mention.actors()),
                String.join(",", mention.persons()),
                mention.head());
    }

    /** Sentences end here with a full stop and a blank, where no abbreviation stands. */
    private static List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            var isEnd = text.charAt(at) == '.'
                    && (at + 1 == text.length() || text.charAt(at + 1) == ' ')
                    && at > 2
                    && Character.isLowerCase(text.charAt(at - 2));
            if (isEnd || at + 1 == text.length()) {
                sentences.add(new Sentence(new Span(start, at + 1), 0, List.of()));
                start = Math.min(at + 2, text.length());
            }
        }
        return sentences;
    }

    private static ActorFinder finder(String tag) {
        var stream = Objects.requireNonNull(ActorFinderTest.class.getResourceAsStream("/ontology/relations.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var relations = Relations.of(lines.lines().toList());
            return new ActorFinder(LanguagePack.read(tag, PackFolder.bundled(tag), relations), GAZETTEER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
