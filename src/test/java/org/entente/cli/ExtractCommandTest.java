package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExtractCommandTest {

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        Texts.file(folder.resolve("in"), "a.jsonl", Texts.PARIS + Texts.TOKYO + Texts.JAKARTA);
        Texts.file(
                folder.resolve("in"),
                "b.txt",
                """
                Id: oslo
                Date: 2025-04-01
                Language: en

                \ud83d\ude00 Norway accused Russia of spying. Russia rejected the accusation.
                """);
    }

    private static Result extract(String... more) {
        var words = new String[more.length + 2];
        words[0] = "extract";
        words[1] = folder.resolve("in").toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return entente(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "nq"})
    void theBytesAreTheSameWithOneWorkerAndWithTwo(String format) {
        var one = extract("--format", format, "--workers", "1");
        assertThat(one.code()).isZero();
        assertThat(one.err()).isEmpty();
        assertThat(one.out())
                .hasSizeGreaterThan(200)
                .isEqualTo(extract("--format", format, "--workers", "2").out());
    }

    @Test
    void aLineStandsForAnArticleWithEverythingThatIsKnownOfItsEvents() throws IOException {
        var lines = extract().out().lines().toList();
        assertThat(lines).hasSize(4);
        var article = new ObjectMapper().readTree(lines.get(0));
        assertThat(article.fieldNames())
                .toIterable()
                .containsExactly("id", "url", "lang", "published", "title", "events");
        var event = article.at("/events/0");
        assertThat(event.fieldNames())
                .toIterable()
                .containsExactly(
                        "source",
                        "sourceText",
                        "relation",
                        "target",
                        "targetText",
                        "plover",
                        "cameo",
                        "goldstein",
                        "modality",
                        "claimedBy",
                        "date",
                        "earliest",
                        "latest",
                        "dateSource",
                        "place",
                        "placeText",
                        "sourcePersons",
                        "targetPersons",
                        "confidence",
                        "evidence",
                        "start",
                        "end",
                        "rule");
        assertThat(event.path("source").asText()).isEqualTo("DEU");
        assertThat(event.path("target").asText()).isEqualTo("FRA");
        assertThat(event.path("date").asText()).isEqualTo("2025-03-03");
        assertThat(event.path("place").asText()).isEqualTo("Paris");
    }

    @Test
    void aPlaceHasOneNameInEveryLanguageAndTheWordsOfItsText() throws IOException {
        var id = Texts.file(
                folder.resolve("places"),
                "id.txt",
                "Id: seoul-id\nDate: 2025-04-01\nLanguage: id\n\nMenteri luar negeri Korea Selatan bertemu menteri luar negeri Rusia di Moskow.\n");
        var en = Texts.file(
                folder.resolve("places"),
                "en.txt",
                "Id: seoul-en\nDate: 2025-04-01\nLanguage: en\n\nThe South Korean foreign minister met the Russian foreign minister in Moscow.\n");
        for (var written : Map.of(id, "Moskow", en, "Moscow").entrySet()) {
            var lines = entente("extract", written.getKey().toString()).out();
            var event = new ObjectMapper().readTree(lines).at("/events/0");
            assertThat(event.path("place").asText()).isEqualTo("Moscow");
            assertThat(event.path("placeText").asText()).isEqualTo(written.getValue());
        }
    }

    @Test
    void evidenceIsPointedToInCodePoints() throws IOException {
        var line = extract().out().lines().skip(3).findFirst().orElseThrow();
        var text = Files.readString(folder.resolve("in/b.txt")).split("\n\n", 2)[1];
        for (var event : new ObjectMapper().readTree(line).path("events")) {
            var start = text.offsetByCodePoints(0, event.path("start").asInt());
            var end = text.offsetByCodePoints(0, event.path("end").asInt());
            assertThat(text.substring(start, end))
                    .isEqualTo(event.path("evidence").asText());
        }
        assertThat(line).contains("\"accused\"");
    }

    @Test
    void theStandardInputIsReadAndTellsItsForm() {
        var result = Texts.reading(Texts.PARIS, "extract", "-", "--format", "table");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("DEU     met       FRA");
        var text = Texts.reading("Jepang mengecam Korea Utara.", "extract", "-", "--lang", "id", "--format", "table");
        assertThat(text.out()).contains("JPN     criticized  PRK");
    }

    @Test
    void aBadLineOfTheStandardInputIsToldWithItsNumber() {
        var result = Texts.reading("{}\n" + Texts.PARIS, "extract", "-");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("entente: stdin:1: no text; give the words of the article as text\n");
        assertThat(result.out()).startsWith("{\"id\":\"paris\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nq", "jsonld"})
    void whatTheExtractorWritesIsWithoutFault(String format) throws IOException {
        var file = Files.writeString(
                folder.resolve("out." + format), extract("--format", format).out());
        assertThat(entente("validate", file.toString())).isEqualTo(new Result(0, "", "0 faults found\n"));
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertThat(extract("--format", "jsnl"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "entente: --format jsnl: unknown format; did you mean jsonl? use one of jsonl, table, ttl,"
                                + " trig, nq, jsonld\n"));
    }
}
