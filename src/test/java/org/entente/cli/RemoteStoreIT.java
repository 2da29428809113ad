package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A store on a server: Fuseki in another process, with a dataset in memory and with one on the disk. */
final class RemoteStoreIT {

    @TempDir
    private static Path folder = Path.of("");

    /** What commands print for the folder, which is asked once. */
    private static final Map<String, Result> LOCALLY = new HashMap<>();

    private static String local = "";
    private static List<FusekiProcess> servers = List.of();

    @BeforeAll
    static void sameSamplesInThreeStores() throws IOException {
        var samples = folder.resolve("samples");
        for (var name : Workshop.lines("/samples/index.txt")) {
            Texts.file(samples, name, String.join("\n", Workshop.lines("/samples/" + name)) + "\n");
        }
        local = folder.resolve("local").toString();
        servers =
                List.of(FusekiProcess.inMemory(folder.resolve("memory")), FusekiProcess.onDisk(folder.resolve("disk")));
        var built = build(local);
        for (var store : stores()) {
            assertThat(build(store)).isEqualTo(built);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        for (var server : servers) {
            server.close();
        }
    }

    static List<String> stores() {
        return servers.stream().map(FusekiProcess::address).toList();
    }

    private static Result build(String store) {
        return entente("build", folder.resolve("samples").toString(), "--store", store);
    }

    private static Result on(String store, String... words) {
        return entente(
                Stream.concat(Stream.of(words), Stream.of("--store", store)).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void everyCommandThatReadsPrintsWhatItPrintsForAFolder(String store) {
        var commands = new ArrayList<>(List.of(
                new String[] {"stats"},
                new String[] {"validate"},
                new String[] {"timeline", "Seoul", "Moskow", "--labels", "en"},
                new String[] {"timeline", "Moskow", "--by", "month", "--format", "csv"},
                new String[] {"timeline", "Seoul", "Moskow", "--format", "html", "--labels", "id"},
                new String[] {"export", "-", "--format", "csv"},
                new String[] {"export", "-", "--format", "dot", "--labels", "id"},
                new String[] {"query", "-e", "SELECT ?a ?b { ?a dip:met ?b } ORDER BY ?a ?b", "--labels", "en"},
                new String[] {"query", "-e", "ASK { ?a dip:met ?b }"},
                new String[] {"query", "-e", "CONSTRUCT WHERE { ?a dip:met ?b }", "--format", "nt"},
                new String[] {"query", "-e", "SELECT (COUNT(*) AS ?n) { ?e a dip:Event }", "--format", "json"},
                new String[] {"query", "partners", "-p", "actor=Seoul", "--labels", "id"},
                new String[] {"query", "provenance-of-a-graph", "-p", "graph=" + graph(local)}));
        for (var event : events(local)) {
            commands.add(new String[] {"explain", "--event", event});
        }
        assertThat(commands).hasSizeGreaterThan(16);
        assertPrintsTheSame(store, commands);
    }

    private static void assertPrintsTheSame(String store, List<String[]> commands) {
        assertSoftly(softly -> {
            for (var command : commands) {
                var words = String.join(" ", command);
                softly.assertThat(on(store, command))
                        .as(words)
                        .isEqualTo(LOCALLY.computeIfAbsent(words, key -> on(local, command)));
            }
        });
    }

    /** A dataset in memory keeps the spelling of numbers. */
    @Test
    void rdfIsTheSameWhereTheServerSpellsNumbersAsTdb2Does() {
        assertPrintsTheSame(
                servers.get(1).address(),
                List.of(
                        new String[] {"export", "-", "--format", "nq"},
                        new String[] {"export", "-", "--format", "ttl", "--actor", "Seoul"},
                        new String[] {"query", "article-graph", "-p", "article=2025-12-22-seoul-moscow"}));
    }

    private static List<String> events(String store) {
        return on(store, "query", "-e", "SELECT ?e { ?e a dip:Event } ORDER BY ?e LIMIT 4")
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private static String graph(String store) {
        return on(store, "query", "-e", "SELECT ?g { GRAPH ?g { ?a a dip:Article } } ORDER BY ?g LIMIT 1")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void secondBuildWritesNothing() throws IOException {
        for (var server : servers) {
            var before = dump(server.address());
            server.requests();
            assertThat(build(server.address()).err()).startsWith("11 articles: 0 new, 0 changed, 11 unchanged");
            assertThat(server.requests()).hasSizeLessThan(20).allMatch(request -> request.equals("POST /ds/sparql"));
            assertThat(dump(server.address())).isEqualTo(before);
        }
    }

    @Test
    void aTimelineTakesFewRequests() throws IOException {
        for (var server : servers) {
            server.requests();
            on(server.address(), "timeline", "Seoul", "Moskow", "--labels", "en");
            assertThat(server.requests()).hasSizeLessThan(20);
        }
    }

    /** Every statement on the server. */
    static TreeSet<String> dump(String address) {
        var lines = new TreeSet<String>();
        try (var asked = QueryExecHTTP.service(address + "/sparql")
                .query("SELECT * { GRAPH ?g { ?s ?p ?o } }")
                .build()) {
            asked.select()
                    .forEachRemaining(row -> lines.add(Stream.of("g", "s", "p", "o")
                            .map(row::get)
                            .map(node -> node.isBlank() ? "_:" : NodeFmtLib.strNT(node))
                            .reduce("", (one, other) -> one + " " + other)));
        }
        return lines;
    }

    @Test
    void removingAnArticleTakesAllThatItGave(@TempDir Path other) throws IOException {
        try (var server = FusekiProcess.inMemory(other.resolve("server"))) {
            var store = server.address();
            var one = Texts.file(other, "one.jsonl", Texts.PARIS).toString();
            var both =
                    Texts.file(other, "both.jsonl", Texts.PARIS + Texts.TOKYO).toString();
            assertThat(entente("build", one, "--store", store).code()).isZero();
            var before = dump(store);
            assertThat(entente("build", both, "--store", store).err()).startsWith("2 articles: 1 new");
            assertThat(dump(store)).hasSizeGreaterThan(before.size());
            assertThat(on(store, "remove", "https://news.test/tokyo")).isEqualTo(new Result(0, "", "removed tokyo\n"));
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void aChangedArticleStandsInPlaceOfWhatItWas(@TempDir Path other) throws IOException {
        try (var server = FusekiProcess.inMemory(other.resolve("server"))) {
            var store = server.address();
            var news = Texts.file(other, "news.jsonl", Texts.PARIS.replace("met", "sanctioned") + Texts.TOKYO);
            assertThat(entente("build", news.toString(), "--store", store).code())
                    .isZero();
            Files.writeString(news, Texts.PARIS + Texts.TOKYO);
            assertThat(entente("build", news.toString(), "--store", store).err())
                    .startsWith("2 articles: 0 new, 1 changed, 1 unchanged");
            try (var fresh = FusekiProcess.inMemory(other.resolve("fresh"))) {
                assertThat(entente("build", news.toString(), "--store", fresh.address())
                                .code())
                        .isZero();
                assertThat(dump(store)).isEqualTo(dump(fresh.address()));
            }
        }
    }

    @Test
    void whatCaresForAFolderSaysThatAServerIsNone() {
        for (var command : List.of(
                List.of("compact"),
                List.of("rebuild"),
                List.of("backup", folder.resolve("backup.zip").toString()),
                List.of("restore", folder.resolve("samples/index.txt").toString()))) {
            var told = on(stores().get(0), command.toArray(String[]::new));
            assertThat(told.code()).as(command.get(0)).isEqualTo(2);
            assertThat(told.err())
                    .as(command.get(0))
                    .contains("--store " + stores().get(0) + ": is on a server", "name a folder");
        }
    }
}
