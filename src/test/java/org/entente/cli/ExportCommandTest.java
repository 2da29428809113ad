package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {

    private static final String KNOWN =
            "ttl, trig, nq, jsonld, csv, events, html, gexf, gephi, graphml, cyjs, cx2, dot, net,"
                    + " neo4j, polecat, icews\n";

    @TempDir
    private static Path folder = Path.of("");

    private static SampleStore store = new SampleStore(folder);

    @BeforeAll
    static void fill() {
        store = SampleStore.in(folder.resolve("store"));
    }

    @Test
    void theEndingTellsTheFormatAndStandardOutputSaysTheSame() throws IOException {
        var file = folder.resolve("all.nq");
        assertThat(store.run("export", file.toString())).isEqualTo(new Result(0, "", ""));
        assertThat(store.run("export", "-", "--format", "nq").out()).isEqualTo(Files.readString(file));
    }

    @Test
    void formatWinsOverTheEnding() throws IOException {
        var file = folder.resolve("reports.txt");
        assertThat(store.run("export", file.toString(), "--format", "csv").code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("report,event,date,");
    }

    @Test
    void filtersNarrow() {
        assertThat(store.run(
                                "export",
                                "-",
                                "--format",
                                "csv",
                                "--actor",
                                "Ankara",
                                "--with",
                                "Kyiv",
                                "--min-confidence",
                                "0.8")
                        .out()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("report-r8,event-r8,2026-01-08,");
    }

    @Test
    void networksNameActorsInTheLanguageAskedFor() {
        assertThat(store.run("export", "-", "--format", "dot", "--relation", "met")
                        .out())
                .isEqualTo(
                        """
                        digraph "Entente" {
                          "KOR" [label="South Korea"];
                          "RUS" [label="Russia"];
                          "KOR" -> "RUS" [label="met" weight=1 dir=none];
                        }
                        """);
        assertThat(store.run("export", "-", "--format", "dot", "--relation", "met", "--labels", "id")
                        .out())
                .contains("[label=\"Korea Selatan\"]", "[label=\"bertemu dengan\"");
    }

    @Test
    void reifiersAreAnOptionOfRdf() {
        assertThat(store.run("export", "-", "--format", "nq", "--reifiers", "--relation", "sanctioned")
                        .out())
                .contains("report-r6> <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( ");
        assertThat(store.run("export", "-", "--format", "jsonld", "--reifiers"))
                .isEqualTo(new Result(
                        2, "", "entente: --reifiers: jsonld cannot hold them; use ttl, trig or nq, or leave it out\n"));
    }

    @Test
    void aLanguageWithoutLabelsIsWrongUsage() {
        assertThat(store.run("export", "-", "--format", "dot", "--labels", "xx").code())
                .isEqualTo(2);
    }

    @Test
    void anEndingWithoutAFormatIsWrongUsage() {
        assertThat(store.run("export", "graph.xls"))
                .isEqualTo(new Result(
                        2, "", "entente: export graph.xls: its ending names no format; add --format with " + KNOWN));
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertThat(store.run("export", "-", "--format", "nqs"))
                .isEqualTo(new Result(2, "", "entente: --format nqs: unknown format; did you mean nq? use " + KNOWN));
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        var file = folder.resolve("none").resolve("a.nq");
        assertThat(store.run("export", file.toString()))
                .isEqualTo(new Result(
                        2, "", "entente: " + file + ": its folder does not exist; make it, or name another file\n"));
    }

    @Test
    void aConfidenceBeyondOneIsWrongUsage() {
        assertThat(store.run("export", "-", "--format", "csv", "--min-confidence", "90")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aStoreThatIsNotThereIsWrongUsage() {
        var none = folder.resolve("nowhere");
        assertThat(SampleStore.entente("export", "-", "--format", "nq", "--store", none.toString()))
                .isEqualTo(new Result(
                        2, "", "entente: --store " + none + ": no store is there; make one with: entente build\n"));
        assertThat(none).doesNotExist();
    }
}
