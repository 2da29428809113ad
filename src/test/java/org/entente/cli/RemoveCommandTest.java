package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.entente.cli.SampleStore.Result;
import org.entente.rdf.Vocabulary;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RemoveCommandTest {

    private static final String EVERY_GRAPH =
            "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER (?g != graph:actors) }";

    @TempDir
    private Path folder = Path.of("");

    private String store = "";

    @BeforeEach
    void build() throws IOException {
        store = SampleStore.empty(folder.resolve("store"));
        var articles = Texts.file(folder, "articles.jsonl", Texts.PARIS + Texts.TOKYO);
        entente("build", articles.toString(), "--store", store);
    }

    /** All that stands in the store but the actors, the catalogue too. */
    private TreeSet<String> everything() {
        var rows = entente("query", "-e", EVERY_GRAPH, "--format", "tsv", "--store", store)
                .out();
        return new TreeSet<>(rows.lines().toList());
    }

    /** Apart, for to print them takes longer than all else. */
    private Set<Triple> actors() {
        try (var open = Store.open(Path.of(store))) {
            return open.read(
                    data -> data.getGraph(Vocabulary.ACTORS_GRAPH).find().toSet());
        }
    }

    private String graph(String identity) {
        return entente(
                        "query",
                        "-e",
                        "SELECT ?g { GRAPH ?g { ?a a dip:Article ; dip:identity \"" + identity + "\" } }",
                        "--format",
                        "csv",
                        "--store",
                        store)
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
    }

    @Test
    void exactlyTheStatementsOfTheArticleGo() {
        var before = everything();
        var actors = actors();
        var graph = graph("tokyo");
        assertThat(graph).startsWith("https://w3id.org/entente/graph/");
        assertThat(entente("remove", "tokyo", "--store", store)).isEqualTo(new Result(0, "", "removed tokyo\n"));
        var after = everything();
        // Counts of a month that others share go on with other numbers.
        assertThat(after)
                .filteredOn(row -> !row.startsWith("<https://w3id.org/entente/graph/events>"))
                .isNotEmpty()
                .allMatch(before::contains);
        before.removeAll(after);
        assertThat(before)
                .hasSizeGreaterThan(20)
                .allMatch(row -> row.contains(graph) || row.startsWith("<https://w3id.org/entente/graph/events>"));
        assertThat(after).noneMatch(row -> row.contains(graph));
        assertThat(actors()).hasSizeGreaterThan(1_000).isEqualTo(actors);
    }

    @Test
    void theEventThatNobodyElseTellsGoesToo() {
        var events = "SELECT ?relation { ?event a dip:Event ; dip:relation ?relation } ORDER BY ?relation";
        assertThat(entente("query", "-e", events, "--store", store).out()).isEqualTo("relation\nmet\nsanctioned\n");
        entente("remove", "tokyo", "--store", store);
        assertThat(entente("query", "-e", events, "--store", store).out()).isEqualTo("relation\nmet\n");
    }

    @Test
    void aRemovedArticleIsNewAgain() {
        entente("remove", "tokyo", "--store", store);
        assertThat(entente("build", folder.resolve("articles.jsonl").toString(), "--store", store)
                        .err())
                .isEqualTo("2 articles: 1 new, 0 changed, 1 unchanged; 1 reports written, 0 rejected\n");
    }

    @Test
    void theUrlAndTheGraphNameTheArticleToo() {
        assertThat(entente("remove", "https://news.test/tokyo", "--store", store)
                        .err())
                .isEqualTo("removed tokyo\n");
        assertThat(entente("remove", graph("paris"), "--store", store).err()).isEqualTo("removed paris\n");
    }

    @Test
    void anArticleThatIsNotThereIsWrongUsage() {
        assertThat(entente("remove", "oslo", "--store", store))
                .isEqualTo(new Result(
                        2, "", "entente: remove oslo: no such article is in the store; give its id, URL or graph\n"));
    }
}
