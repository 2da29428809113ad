package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCommandTest {

    private static final String WORDS = "South Korea met Russia in Moscow on Monday.";

    @Test
    void actorsDatesAndEventsOfASentenceAreShown() {
        var result = entente("explain", WORDS, "--published", "2025-12-24");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .startsWith(WORDS)
                .anyMatch(line -> line.startsWith("  actor   South Korea = KOR ("))
                .anyMatch(line -> line.startsWith("  date    ") && line.endsWith("Monday = 2025-12-22"))
                .anyMatch(line -> line.startsWith("  event   ") && line.contains("KOR met RUS, actual"));
    }

    @Test
    void whyACandidateIsNoEventIsShown() {
        assertThat(entente("explain", "South Korean tourists visited Russia in large numbers.")
                        .out())
                .doesNotContain("  event ")
                .contains("  no event ");
    }

    @Test
    void theWordsNeedNoQuotesAndMayComeFromAFileOrTheStandardInput(@TempDir Path folder) throws IOException {
        var out = entente("explain", WORDS).out();
        assertThat(entente(("explain " + WORDS).split(" ")).out()).isEqualTo(out);
        assertThat(Texts.reading(WORDS, "explain", "-").out()).isEqualTo(out);
        assertThat(entente("explain", Texts.file(folder, "a.txt", WORDS).toString())
                        .out())
                .isEqualTo(out);
    }

    @Test
    void aTextInAnUnknownLanguageIsTold() {
        var result = entente("explain", "Konnte nicht kommen weil er krank war. ".repeat(10));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        "entente: stdin: unknown language; name it with --lang, or with the key lang of the article\n");
    }

    @Test
    void aDateThatIsNoneAndALanguageWithoutAPackAreWrongUsage() {
        assertThat(entente("explain", WORDS, "--published", "Monday").code()).isEqualTo(2);
        assertThat(entente("explain", WORDS, "--lang", "xx").code()).isEqualTo(2);
        assertThat(entente("explain").code()).isEqualTo(2);
    }

    @Test
    void anEventIsExplainedByItsReportsAndWhyTheyWereJoined(@TempDir Path folder) throws IOException {
        var second =
                """
                {"id":"bonn","lang":"en","published":"2025-03-05","publisher":"Post","text":"France met Germany in Paris on 3 March 2025, aides said."}
                """;
        var articles =
                Texts.file(folder, "articles.jsonl", Texts.PARIS + second).toString();
        var store = SampleStore.empty(folder.resolve("store"));
        entente("build", articles, "--store", store);
        var found = entente(
                "query", "-e", "SELECT ?e { ?e a dip:Event ; dip:reportCount 2 }", "--format", "csv", "--store", store);
        var event = found.out().lines().skip(1).findFirst().orElseThrow();
        var result = entente("explain", "--event", event, "--store", store);
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .anyMatch(
                        line -> line.startsWith("event-") && line.endsWith(": DEU met FRA, actual, 2025-03-03, Paris"))
                .anyMatch(line -> line.startsWith(
                        "  2 reports of 2 sources: told by 2, passed on as a claim by 0, denied by 0; confidence "))
                .anyMatch(line -> line.endsWith(": the first report of it"))
                .anyMatch(line -> line.contains(" joined report-") && line.endsWith(": the same day"))
                .contains("    [paris, published 2025-03-04]", "    [bonn, Post, published 2025-03-05]");
        assertThat(entente("explain", "--event", event, "--labels", "id", "--store", store)
                        .out()
                        .lines())
                .anyMatch(line -> line.endsWith(": Jerman bertemu dengan Prancis, terjadi, 2025-03-03, Paris"))
                .anyMatch(line -> line.startsWith("  2 laporan dari 2 sumber: dinyatakan oleh 2, "))
                .anyMatch(line -> line.endsWith(": ini laporan pertama tentangnya"))
                .anyMatch(line -> line.contains(" digabung dengan report-") && line.endsWith(": harinya sama"))
                .contains("    [paris, terbit 2025-03-04]", "    [bonn, Post, terbit 2025-03-05]");
        assertThat(entente("explain", "--event", event, "--labels", "fr", "--store", store)
                        .code())
                .isEqualTo(2);
        assertThat(entente("explain", "--event", "event-0", "--store", store).code())
                .isEqualTo(2);
    }
}
