package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BuildCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path store = Path.of("");
    private Path articles = Path.of("");

    @BeforeEach
    void write() throws IOException {
        store = folder.resolve("store");
        articles = Texts.file(folder, "articles.jsonl", Texts.PARIS + Texts.TOKYO);
    }

    private Result build(String... more) {
        var words = Stream.concat(
                Stream.of("build", articles.toString(), "--store", store.toString()), Arrays.stream(more));
        return entente(words.toArray(String[]::new));
    }

    private List<String> statements() {
        return entente("export", "-", "--format", "nq", "--store", store.toString())
                .out()
                .lines()
                .toList();
    }

    private String texts() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(store.resolve("articles"))) {
            for (var file : files.sorted().toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    @Test
    void aSecondRunWritesNothing() throws IOException {
        assertThat(build())
                .isEqualTo(new Result(
                        0, "", "2 articles: 2 new, 0 changed, 0 unchanged; 2 reports written, 0 rejected\n"));
        var before = Texts.contents(store);
        assertThat(build())
                .isEqualTo(new Result(
                        0, "", "2 articles: 0 new, 0 changed, 2 unchanged; 0 reports written, 0 rejected\n"));
        assertThat(Texts.contents(store)).isEqualTo(before);
    }

    @Test
    void aChangedArticleReplacesItsOwnStatementsAlone() throws IOException {
        SampleStore.empty(store);
        build();
        var before = statements();
        Texts.file(folder, "articles.jsonl", Texts.PARIS.replace("met", "sanctioned") + Texts.TOKYO);
        assertThat(build().err())
                .isEqualTo("2 articles: 0 new, 1 changed, 1 unchanged; 1 reports written, 0 rejected\n");
        var after = statements();
        assertThat(after)
                .anyMatch(line -> line.contains("state-FRA> <https://w3id.org/entente/ontology#sanctioned>"))
                .noneMatch(line -> line.contains("state-FRA> <https://w3id.org/entente/ontology#met>"))
                .containsAll(before.stream()
                        .filter(line -> line.contains("JPN") || line.contains("tokyo"))
                        .toList());
        Texts.file(folder, "articles.jsonl", Texts.PARIS + Texts.TOKYO);
        build();
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void aBadArticleIsToldWithItsPlaceAndPassedOver() throws IOException {
        SampleStore.empty(store);
        Texts.file(folder, "articles.jsonl", Texts.PARIS + "{\"id\":\"x\",\n" + Texts.TOKYO);
        var result = build();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines())
                .hasSize(2)
                .last()
                .isEqualTo("2 articles: 2 new, 0 changed, 0 unchanged; 2 reports written, 1 rejected");
        assertThat(result.err())
                .startsWith("entente: " + articles + ":2: broken JSON: ")
                .contains("; correct it; one object a line");
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(build("--dry-run"))
                .isEqualTo(new Result(0, "", "2 articles, 2 reports, 0 rejected; nothing written\n"));
        assertThat(store).doesNotExist();
    }

    @Test
    void theTextsAreKeptBesideTheStoreUnlessTheyAreNotWanted() throws IOException {
        SampleStore.empty(store);
        build();
        assertThat(texts())
                .contains("\"text\":\"France met Germany in Paris on Monday.\"")
                .contains("\"id\":\"tokyo\"");
        store = folder.resolve("bare");
        SampleStore.empty(store);
        build("--no-text");
        assertThat(texts()).doesNotContain("\"text\":").contains("\"id\":\"tokyo\"");
    }

    @Test
    void whatIsStoredDoesNotDependOnTheWorkers() {
        build("--workers", "1");
        var one = statements();
        var timeline = timeline();
        store = folder.resolve("other");
        build("--workers", "2");
        assertThat(statements()).isEqualTo(one).hasSizeGreaterThan(20);
        assertThat(timeline()).isEqualTo(timeline).contains("met");
    }

    private String timeline() {
        return entente("timeline", "France", "Germany", "--store", store.toString())
                .out();
    }

    @Test
    void aUsersOwnActorIsFoundAndStaysKnown() throws IOException {
        SampleStore.empty(store);
        var actors = Texts.file(
                folder,
                "actors.ttl",
                """
                PREFIX dip: <https://w3id.org/entente/ontology#>
                PREFIX id: <https://w3id.org/entente/id/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                id:group-REDHILL a dip:Group ; rdfs:label "Red Hill Front"@en , "Front Bukit Merah"@id ; dip:home id:state-KOR .
                """);
        Texts.file(folder, "articles.jsonl", Texts.PARIS.replace("Germany", "the Red Hill Front"));
        build("--actors", actors.toString());
        var asked = new String[] {
            "query", "-e", "SELECT ?a { ?a dip:met id:state-FRA }", "--labels", "id", "--store", store.toString()
        };
        assertThat(entente(asked).out()).isEqualTo("a\nFront Bukit Merah\n");
        assertThat(entente("validate", "--store", store.toString()).code()).isZero();
        articles = Texts.file(folder, "more.jsonl", Texts.TOKYO);
        build();
        assertThat(entente(asked).out()).isEqualTo("a\nFront Bukit Merah\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--workers=many",
                "--workers=-1",
                "--lang=xx",
                "--actors=none.ttl",
                "--packs=none",
                "--nonsense",
                "nowhere.jsonl"
            })
    void wrongUsageIsFoundBeforeAnythingIsWritten(String word) {
        var result = build(word);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(word.replaceFirst(".*=", ""));
        assertThat(store).doesNotExist();
    }

    @Test
    void aStoreThatIsAFileIsWrongUsage() {
        store = articles;
        assertThat(build())
                .isEqualTo(new Result(2, "", "entente: --store " + articles + ": is a file; name a folder\n"));
    }

    @Test
    void articlesOfTwoLanguagesMeetInOneEvent() throws IOException {
        SampleStore.empty(store);
        var english =
                """
                {"id":"condemned","lang":"en","published":"2025-03-07","text":"Indonesia condemned Israel on Thursday, 6 March 2025."}
                """;
        articles = Texts.file(folder, "articles.jsonl", Texts.JAKARTA + english);
        build();
        var ask = "SELECT ?reports ?sources { ?e a dip:Event ; dip:relation dip:criticized ; dip:reportCount ?reports ;"
                + " dip:sourceCount ?sources }";
        assertThat(entente("query", "-e", ask, "--format", "csv", "--store", store.toString())
                        .out()
                        .lines())
                .containsExactly("reports,sources", "2,2");
    }
}
