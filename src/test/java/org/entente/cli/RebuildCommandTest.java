package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RebuildCommandTest {

    private static final String ASKED = "SELECT ?e ?p ?o { GRAPH graph:events { ?e ?p ?o } } ORDER BY ?e ?p ?o";

    private static Path built = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private String store = "";

    /** Built once: loading the models takes longer than all the rest. */
    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        var store = SampleStore.empty(folder.resolve("store"));
        var articles = Texts.file(folder, "articles.jsonl", Texts.PARIS + Texts.TOKYO + Texts.JAKARTA);
        entente("build", articles.toString(), "--store", store);
        Texts.file(folder, "articles.jsonl", Texts.PARIS.replace("met", "sanctioned"));
        entente("build", articles.toString(), "--store", store, "--no-text");
        entente("remove", "tokyo", "--store", store);
        built = folder;
    }

    @BeforeEach
    void copy() throws IOException {
        Texts.copy(built, folder);
        store = folder.resolve("store").toString();
    }

    private String statements() {
        return entente("export", "-", "--format", "nq", "--store", store).out()
                + entente("query", "-e", ASKED, "--store", store).out();
    }

    private void damage() throws IOException {
        var nodes = folder.resolve("store/Data-0001/nodes-data.obj");
        var bytes = Files.readAllBytes(nodes);
        Arrays.fill(bytes, bytes.length / 10, bytes.length, (byte) 0);
        Files.write(nodes, bytes);
    }

    @Test
    void aDamagedGraphIsMadeAnewToTheSameBytesAndNoTextIsNeeded() throws IOException {
        var before = statements();
        assertThat(before).contains("jakarta", "paris", "reportCount").doesNotContain("tokyo");
        damage();
        assertThat(entente("stats", "--store", store).code()).isEqualTo(4);
        assertThat(entente("rebuild", "--store", store)).isEqualTo(new Result(0, "", "2 articles in the graph\n"));
        assertThat(statements()).isEqualTo(before);
        assertThat(folder.resolve("store/Data-0001")).doesNotExist();
    }

    @Test
    void whatIsReadAnewAndUnchangedIsNotWrittenAgain() {
        var before = statements();
        assertThat(entente("rebuild", "--extract", "--store", store).err())
                .isEqualTo("0 articles read anew, 0 without text left as they were, 0 rejected\n"
                        + "2 articles in the graph\n");
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void anotherExtractorReadsTheTextsOfTheLogAnew() throws IOException {
        var actors = Texts.file(
                folder,
                "actors.ttl",
                """
                PREFIX dip: <https://w3id.org/entente/ontology#>
                PREFIX id: <https://w3id.org/entente/id/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                id:group-REDHILL a dip:Group ; rdfs:label "Israel"@id ; dip:home id:state-KOR .
                """);
        var result = entente("rebuild", "--extract", "--actors", actors.toString(), "--store", store);
        assertThat(result.err())
                .isEqualTo("1 articles read anew, 1 without text left as they were, 0 rejected\n"
                        + "2 articles in the graph\n");
        assertThat(entente("query", "-e", "ASK { GRAPH graph:actors { id:group-REDHILL ?p ?o } }", "--store", store)
                        .out())
                .contains("true");
        assertThat(entente("build", folder.resolve("articles.jsonl").toString(), "--store", store)
                        .err())
                .startsWith("1 articles: 0 new, 0 changed, 1 unchanged");
    }

    @Test
    void usersOwnActorsAreInTheLog() throws IOException {
        var actors = Texts.file(
                folder,
                "actors.ttl",
                """
                PREFIX dip: <https://w3id.org/entente/ontology#>
                PREFIX id: <https://w3id.org/entente/id/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                id:group-REDHILL a dip:Group ; rdfs:label "Red Hill Front"@en ; dip:home id:state-KOR .
                """);
        var articles = Texts.file(folder, "b.jsonl", Texts.TOKYO.replace("Iran", "the Red Hill Front"));
        entente("build", articles.toString(), "--actors", actors.toString(), "--store", store);
        var asked = new String[] {
            "query", "-e", "SELECT ?a { id:state-JPN dip:sanctioned ?a }", "--labels", "en", "--store", store
        };
        assertThat(entente(asked).out()).isEqualTo("a\nRed Hill Front\n");
        entente("rebuild", "--store", store);
        assertThat(entente(asked).out()).isEqualTo("a\nRed Hill Front\n");
    }

    @Test
    void whereNoLogIsNothingIsMade() {
        var nowhere = folder.resolve("nowhere");
        assertThat(entente("rebuild", "--store", nowhere.toString()))
                .isEqualTo(new Result(
                        2,
                        "",
                        "entente: --store " + nowhere
                                + ": no log of articles is there; make a store with: entente build\n"));
        assertThat(nowhere).doesNotExist();
    }
}
