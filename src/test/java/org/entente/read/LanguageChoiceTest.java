package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which language an article is read. */
final class LanguageChoiceTest {

    private static final String ENGLISH = "The minister said that they would meet after the summit.";
    private static final String INDONESIAN = "Menteri itu mengatakan bahwa mereka akan bertemu setelah sidang.";

    private final Inputs inputs;

    LanguageChoiceTest(@TempDir Path folder) {
        inputs = new Inputs(folder);
    }

    private Inputs.Outcome read(String text, String more, @Nullable String forced, @Nullable String fallback)
            throws IOException {
        return inputs.file("a.jsonl", "{\"text\":\"" + text + "\"" + more + "}")
                .read(new ReadOptions(Inputs.LANGUAGES, forced, fallback));
    }

    private @Nullable String language(String text) throws IOException {
        return read(text, "", null, null).article().language();
    }

    @Test
    void theWordsOfATextTellItsLanguage() throws IOException {
        assertThat(language(ENGLISH)).isEqualTo("en");
        assertThat(language(INDONESIAN)).isEqualTo("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow expelled two British diplomats.",
                "Pyongyang deployed troops in Ukraine.",
                "Iran, Iraq sign trade accord",
                "Tokyo recalls envoy",
            })
    void aSentenceWithoutFunctionWordsIsToldByTheWordsOfThePack(String text) throws IOException {
        assertThat(language(text)).isEqualTo("en");
    }

    @Test
    void aQuotationDoesNotMislead() throws IOException {
        assertThat(language(INDONESIAN + " " + INDONESIAN + " \\\"" + ENGLISH + "\\\""))
                .isEqualTo("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister sagte am Montag, dass die beiden Staaten sich nach dem Gipfel in Wien treffen werden.",
                "Le ministre a dit lundi que les deux pays se rencontreraient apres le sommet prevu a Vienne.",
                "El ministro dijo el lunes que los dos paises se reunirian en Viena despues de la cumbre.",
                "De minister zei maandag dat de beide landen elkaar na de top in Wenen zullen ontmoeten.",
                "Il ministro ha detto che i due paesi si incontreranno a Vienna dopo il vertice di domani.",
                "Sinabi ng ministro na magkikita ang dalawang bansa sa Vienna pagkatapos ng pulong.",
                "Bakan, iki ulkenin zirveden sonra Viyana'da bir araya gelecegini soyledi.",
            })
    void aTextInNoneOfTheLanguagesIsRejected(String text) throws IOException {
        assertThat(read(text, "", null, null).rejected())
                .containsExactly(
                        "a.jsonl:1: unknown language; " + "name it with --lang, or with the key lang of the article");
    }

    @Test
    void whatTheArticleSaysWins() throws IOException {
        assertThat(read(ENGLISH, ",\"lang\":\"id\"", null, null).article().language())
                .isEqualTo("id");
    }

    @Test
    void aRegionOrAnOldTagMeansTheSameLanguage() throws IOException {
        assertThat(read(ENGLISH, ",\"lang\":\"id-ID\"", null, null).article().language())
                .isEqualTo("id");
        assertThat(read(ENGLISH, ",\"lang\":\"in_ID\"", null, null).article().language())
                .isEqualTo("id");
    }

    @Test
    void aLanguageWithoutPackIsRejected() throws IOException {
        assertThat(read(ENGLISH, ",\"lang\":\"fr\"", null, null).rejected())
                .containsExactly(
                        "a.jsonl:1: no language pack for 'fr'; take one of [en, id], or give a pack with --packs");
    }

    @Test
    void aForcedLanguageWinsOverAll() throws IOException {
        assertThat(read(ENGLISH, ",\"lang\":\"fr\"", "id", null).article().language())
                .isEqualTo("id");
    }

    @Test
    void theFallbackIsForTextsThatDoNotTell() throws IOException {
        assertThat(read("Seoul, Tokyo, Oslo.", "", null, "id").article().language())
                .isEqualTo("id");
        assertThat(read(ENGLISH, "", null, "id").article().language()).isEqualTo("en");
    }
}
