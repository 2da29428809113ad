package org.entente.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.entente.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource({
        "KOR, KOR",
        "kor, KOR",
        "Korsel, KOR",
        "South Korea, KOR",
        "Seoul, KOR",
        "Gedung Biru, KOR",
        "Russia, RUS",
        "Rusia, RUS",
        "Moskow, RUS",
        "Kremlin, RUS",
        "AS, USA",
        "the White House, USA",
        "Tiongkok, CHN",
        "Marokko, MAR",
        "Kolombo, LKA",
        "Sri Langka, LKA",
        "Etiopia, ETH",
        "Uni Eropa, EU",
        "Komisi Eropa, EU",
        "UNIFIL, UN",
        "PBB, UN",
        "Taliban, TALIBAN",
        "Hizbullah, HEZBOLLAH",
        "Russian, RUS"
    })
    void anActorIsFoundByCodeNameCapitalOrPalace(String name, String code) {
        assertThat(GAZETTEER.find(name.replace("the ", ""), null))
                .map(Actor::code)
                .contains(code);
    }

    @Test
    void aPersonStandsForTheActorOfTheOfficeAtTheDate() {
        assertThat(GAZETTEER.find("Vladimir Putin", LocalDate.of(2024, 5, 1)))
                .map(Actor::code)
                .contains("RUS");
        assertThat(GAZETTEER.find("Jens Stoltenberg", LocalDate.of(2012, 5, 1)))
                .map(Actor::code)
                .contains("NOR");
        assertThat(GAZETTEER.find("Jens Stoltenberg", LocalDate.of(2022, 5, 1)))
                .map(Actor::code)
                .contains("NATO");
        assertThat(GAZETTEER.find("Jens Stoltenberg", LocalDate.of(2014, 1, 1))).isEmpty();
    }

    @Test
    void theFrenchPresidentIsNoHeadOfAndorra() {
        assertThat(GAZETTEER.personsNamed("Macron"))
                .flatMap(person -> GAZETTEER.tenures(person.code()))
                .extracting(Tenure::actor)
                .containsOnly("FRA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"House of Representatives", "Arab", "Timur", "Buka", "Tuju", "no such name"})
    void aWordThatIsNoNameOfAnActorFindsNone(String word) {
        assertThat(GAZETTEER.find(word, null)).isEmpty();
    }

    @Test
    void spellingDiffersInCaseAccentsAndHyphens() {
        assertThat(GAZETTEER.personsNamed("kim jong-UN"))
                .extracting(Actor::code)
                .containsExactly("Q56226");
        assertThat(GAZETTEER.find("Turkiye", null)).isEqualTo(GAZETTEER.find("T\u00fcrkiye", null));
    }

    @Test
    void membershipHoldsBetweenItsDays() {
        assertThat(GAZETTEER.isMember("ASEAN", "IDN", LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(GAZETTEER.isMember("EU", "GBR", LocalDate.of(2015, 1, 1))).isTrue();
        assertThat(GAZETTEER.isMember("EU", "GBR", LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void aPlaceHasAnEnglishNameAndItsStates() {
        var place = GAZETTEER.findPlace("Moskwa").orElseThrow();
        assertThat(place.name()).isEqualTo("Moscow");
        assertThat(place.states()).containsExactly("RUS");
        assertThat(GAZETTEER.findPlace("Krimea").orElseThrow().states()).contains("UKR");
        assertThat(GAZETTEER.findPlace("Port Sudan").orElseThrow().name()).isEqualTo("Port Sudan");
    }

    @Test
    void everyCodeIsThereOnce() {
        assertThat(GAZETTEER.actors()).extracting(Actor::code).doesNotHaveDuplicates();
        assertThat(GAZETTEER.actors()).extracting(Actor::name).doesNotHaveDuplicates();
    }

    @Test
    void everyActorHasALabelInEnglishAndIndonesian() {
        assertThat(GAZETTEER.actors()).allMatch(actor -> actor.labels().keySet().containsAll(List.of("en", "id")));
    }

    @Test
    void everyNameHasALanguageAndAnOwner() {
        var owners = new HashSet<String>();
        GAZETTEER.actors().forEach(actor -> owners.add(actor.code()));
        assertThat(GAZETTEER.names()).allSatisfy(name -> {
            assertThat(name.language()).matches("[a-z]{2,3}");
            assertThat(NameWords.key(name.text())).isNotEmpty();
            switch (name.kind()) {
                case PLACE -> assertThat(GAZETTEER.place(name.owner())).isPresent();
                case OTHER -> assertThat(name.owner()).isEmpty();
                default -> assertThat(owners).contains(name.owner());
            }
        });
    }

    @Test
    void everyTenureAndMembershipNamesKnownActors() {
        assertThat(GAZETTEER.tenures()).allSatisfy(tenure -> {
            assertThat(GAZETTEER.actor(tenure.person())).isPresent();
            assertThat(GAZETTEER.actor(tenure.actor())).isPresent();
        });
        assertThat(GAZETTEER.memberships()).allSatisfy(membership -> {
            assertThat(GAZETTEER.actor(membership.organization())).isPresent();
            assertThat(GAZETTEER.actor(membership.member())).isPresent();
        });
    }

    @Test
    void tenuresOfAPersonAreInOrderOfTheirBeginning() {
        for (var actor : GAZETTEER.actors()) {
            var begins = GAZETTEER.tenures(actor.code()).stream()
                    .map(tenure -> tenure.term().from())
                    .filter(from -> from != null)
                    .toList();
            assertThat(begins).as(actor.name()).isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PSE",
                "TWN",
                "XKX",
                "HKG",
                "UN",
                "UNSC",
                "UNGA",
                "UNHCR",
                "UNHRC",
                "EU",
                "NATO",
                "ASEAN",
                "IAEA",
                "AU",
                "ICC",
                "ICJ",
                "WTO",
                "IMF",
                "WHO",
                "G7",
                "G20",
                "OPEC",
                "OSCE",
                "ARAB_LEAGUE",
                "GCC",
                "SCO",
                "BRICS",
                "OIC",
                "WORLD_BANK",
                "RED_CROSS",
                "SADC",
                "CARICOM",
                "HAMAS",
                "HEZBOLLAH",
                "HOUTHIS",
                "TALIBAN",
                "ISIS",
                "WAGNER",
                "AL_QAEDA",
                "AL_SHABAAB",
                "FARC",
                "POLISARIO",
                "PKK",
                "JNIM",
                "ARAKAN_ARMY"
            })
    void theConventionsOfActorCodesHold(String code) {
        assertThat(GAZETTEER.actor(code)).isPresent();
        assertThat(GAZETTEER.actsFor(code)).isEqualTo(code);
    }
}
