package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueryCommandTest {

    @TempDir
    private static Path folder = Path.of("");

    private static SampleStore store = new SampleStore(folder);

    @BeforeAll
    static void fill() {
        store = SampleStore.in(folder.resolve("store"));
    }

    @Test
    void aNamedQueryIsAnsweredForAnyNameOfAnActor() {
        assertThat(store.run("query", "partners", "-p", "actor=Kremlin", "--labels", "en"))
                .isEqualTo(new Result(
                        0,
                        """
                        partner        events  cooperation  conflict
                        South Korea    3       1.0          -2.0
                        North Korea    1       7.4          0.0
                        Turkey         1       5.0          0.0
                        United States  1       0.0          -8.0
                        """,
                        ""));
    }

    @Test
    void sparqlOnTheCommandLineKnowsThePrefixes() {
        assertThat(store.run("query", "-e", "SELECT ?b { id:state-USA dip:sanctioned ?b }", "--format", "tsv"))
                .isEqualTo(new Result(0, "?b\n<https://w3id.org/entente/id/state-RUS>\n", ""));
    }

    @Test
    void aFileIsAQueryWithParametersOfItsOwn() throws IOException {
        var file = Files.writeString(
                folder.resolve("mine.rq"),
                "# param who actor\nASK { ?who dip:mediated ?x }",
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(store.run("query", file.toString(), "-p", "who=Ankara").out())
                .isEqualTo("true\n");
        assertThat(store.run("query", file.toString(), "-p", "who=Seoul").out()).isEqualTo("false\n");
    }

    @Test
    void theListTellsNamesTitlesAndParameters() {
        var result = SampleStore.entente("query", "--list");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("name                    answers")
                .containsPattern(
                        "\nfirst-and-last +The first and the last of a kind +family:family \\[actor:actor=any]\n")
                .containsPattern("\nprovenance +Where a report comes from +report:text\n");
    }

    @Test
    void anExplanationPrintsTheSparql() {
        var result = SampleStore.entente("query", "ever", "--explain");
        assertThat(result)
                .isEqualTo(new Result(
                        0,
                        """
                        Whether one actor ever did something to another
                        Yes when at least one article tells it as a fact of its own.
                          -p source=...  a code such as KOR, a name, a capital or a person in office
                          -p family=...  a relation, a PLOVER type such as SANCTION, cooperativeRelation or conflictRelation
                          -p target=...  a code such as KOR, a name, a capital or a person in office

                        PREFIX dip: <https://w3id.org/entente/ontology#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

                        ASK {
                          ?relation (rdfs:subPropertyOf*|dip:ploverCategory) ?family .
                          ?source ?relation ?target
                        }
                        """,
                        ""));
    }

    @Test
    void theListAndAnExplanationSpeakTheLanguageOfLabels() {
        assertThat(SampleStore.entente("query", "--list", "--labels", "id").out())
                .startsWith("nama                    menjawab")
                .containsPattern("\nprovenance +Dari mana satu laporan berasal +report:text\n");
        assertThat(SampleStore.entente("query", "years", "--explain", "--labels", "id")
                        .out())
                .startsWith("Kerja sama dan konflik satu pelaku, tahun demi tahun\nUntuk setiap tahun, ")
                .contains("  -p actor=...  kode seperti KOR, nama, ibu kota, atau orang yang sedang menjabat\n")
                .contains(" (bawaan: diplomaticRelation)\n")
                .doesNotContain("Cooperation and conflict");
    }

    @Test
    void aLanguageInWhichNoQueryIsDescribedIsWrongUsage() {
        assertThat(SampleStore.entente("query", "--list", "--labels", "fr"))
                .isEqualTo(new Result(
                        2, "", "entente: --labels fr: no query is described in this language; use en or id\n"));
    }

    @Test
    void anUnknownQueryIsWrongUsage() {
        assertThat(store.run("query", "sanction"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "entente: sanction: no query is called so; did you mean sanctions? see query --list, or name a"
                                + " file that ends in .rq\n"));
    }

    @Test
    void aWrongValueIsWrongUsage() {
        assertThat(store.run("query", "on-a-day", "-p", "day=21/12/2025"))
                .isEqualTo(
                        new Result(2, "", "entente: -p day: '21/12/2025' is no date; give a day such as 2025-12-21\n"));
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        assertThat(store.run("query", "none.rq"))
                .isEqualTo(new Result(2, "", "entente: none.rq: cannot be read; check the name\n"));
    }

    @Test
    void anUpdateIsWrongUsageAndChangesNothing() {
        assertThat(store.run("query", "-e", "DELETE WHERE { ?s ?p ?o }").code()).isEqualTo(2);
        assertThat(store.run("query", "-e", "ASK { ?x a dip:Report }").out()).isEqualTo("true\n");
    }

    @Test
    void aFormatThatTheAnswerHasNotIsWrongUsage() {
        assertThat(store.run("query", "network", "--format", "csv"))
                .isEqualTo(new Result(
                        2, "", "entente: --format csv: no format of an answer that is a graph; use ttl, nt, jsonld\n"));
    }

    @Test
    void aLanguageWithoutLabelsIsWrongUsage() {
        assertThat(store.run("query", "sanctions", "--labels", "fr"))
                .isEqualTo(new Result(
                        2, "", "entente: --labels fr: the graph has no labels in this language; use en or id\n"));
    }

    @Test
    void noQueryAndTwoQueriesAreWrongUsage() {
        assertThat(store.run("query").code()).isEqualTo(2);
        assertThat(store.run("query", "sanctions", "-e", "ASK {}").code()).isEqualTo(2);
    }
}
