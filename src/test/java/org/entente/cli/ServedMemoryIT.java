package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with little memory, asked for what would take more. */
final class ServedMemoryIT {

    private static final String ALL = " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ";

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ServedStore served;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedStore.samples(folder, "160m");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void itOutlivesQueriesThatHoldAllThatTheyFind() {
        for (var query : List.of(
                "SELECT *" + ALL + "ORDER BY ?i ?a ?d",
                "SELECT DISTINCT ?a ?d ?g ?b ?c" + ALL,
                "SELECT ?a ?d ?g ?c ?f (COUNT(*) AS ?n)" + ALL + "GROUP BY ?a ?d ?g ?c ?f",
                "SELECT ?a (GROUP_CONCAT(CONCAT(STR(?c), STR(?f))) AS ?all) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a")) {
            var together = List.of(
                    CompletableFuture.supplyAsync(() -> served.ask(query)),
                    CompletableFuture.supplyAsync(() -> served.ask(query)));
            together.forEach(
                    answer -> assertThat(answer.join().statusCode()).as(query).isIn(200, 400, 503));
            assertThat(served.ask("ASK { ?a ?b ?c }").body())
                    .as("after " + query)
                    .contains("true");
        }
    }

    @Test
    void whatAnEndedQueryHeldDoesNotEndTheNext() {
        for (var turn = 0; turn < 3; turn++) {
            served.ask("SELECT *" + ALL + "ORDER BY ?i ?a ?d");
            for (var next = 0; next < 5; next++) {
                assertThat(served.ask("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?b ?c ?d { ?a ?b ?c . ?d ?e ?f }"
                                        + " LIMIT 20000 }")
                                .body())
                        .contains("20000");
            }
        }
    }

    @Test
    void aTextOfAGroupThatIsTooLongHasNoValue() {
        var rows = "{ SELECT ?c { ?a ?b ?c . ?d ?e ?f } LIMIT 100000 }";
        assertThat(served.ask("SELECT (GROUP_CONCAT(STR(?c)) AS ?all) " + rows).body())
                .contains("<result>")
                .doesNotContain("<literal>");
        assertThat(served.ask("SELECT (GROUP_CONCAT(DISTINCT ?x; SEPARATOR='+') AS ?all) { VALUES ?x { 1 2 2 3 } }")
                        .body())
                .containsPattern("<literal>[123]\\+[123]\\+[123]</literal>");
    }
}
