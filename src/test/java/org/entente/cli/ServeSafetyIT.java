package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a served store does not let strangers do. */
final class ServeSafetyIT {

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/overview.json",
            "/search.json?q=Kors",
            "/actor/KOR.json",
            "/dyad/KOR/RUS.json",
            "/event/event-0.json",
            "/article/2025-12-21-seoul-moskow.json",
            "/network.json",
            "/relations.json",
            "/terms.json",
            "/queries.json",
            "/query/partners.json?actor=KOR",
            "/query/partners.csv?actor=KOR",
            "/try.json",
            "/web/app.js",
            "/sparql",
            "/sparql?query=ASK%7B%7D",
            "/sparql?graph=urn:x",
            "/sparql?default",
            "/data",
            "/update",
            "/$/datasets",
            "/$/compact/sparql");

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PURGE");

    /** Ends a query that would go on for ever, and what a person does not wait longer for. */
    private static final long LIMIT_MILLIS = 2000;

    /** The times are those of the server; a machine that is busy with something else may spoil one or two. */
    private static final int TRIES = 3;

    private static final long PAUSE_MILLIS = 10;

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ServedStore served;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedStore.samples(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void noMethodOfAnyAddressChangesTheStore() throws IOException {
        var before = RemoteStoreIT.dump(served.address());
        assertThat(before).hasSizeGreaterThan(1000);
        for (var address : ADDRESSES) {
            for (var method : METHODS) {
                for (var type : List.of("application/sparql-update", "text/turtle", "application/json")) {
                    var body =
                            switch (method) {
                                case "GET", "HEAD" -> "";
                                default ->
                                    type.equals("text/turtle")
                                            ? "<urn:a> <urn:b> <urn:c> ."
                                            : "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }";
                            };
                    assertThat(raw(head(method, address, type, body.length(), "close") + body))
                            .as(method + " " + address + " with " + type)
                            .startsWith("HTTP/1.1 ");
                }
            }
        }
        served.send(served.at("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "update=DELETE%20WHERE%20%7BGRAPH%20%3Fg%20%7B%3Fs%20%3Fp%20%3Fo%7D%7D")));
        assertThat(RemoteStoreIT.dump(served.address())).isEqualTo(before);
    }

    private static String head(String method, String address, String type, int length, String connection) {
        return method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + length + "\r\nConnection: " + connection + "\r\n\r\n";
    }

    @Test
    void aConnectionGoesOnAfterWhatNobodyWantsToRead() throws IOException {
        var next = "GET /web/icon.svg HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        for (var address : ADDRESSES) {
            for (var method : List.of("GET", "POST", "PUT")) {
                for (var type : List.of("text/turtle", "application/json", "application/sparql-query")) {
                    assertThat(raw(head(method, address, type, 3, "keep-alive"), "ASK" + next))
                            .as(method + " " + address + " with " + type)
                            .endsWith("</svg>");
                }
            }
        }
    }

    @Test
    void theEndOfAConnectionThatBringsTooMuchIsTold() throws IOException {
        for (var address : List.of("/", "/update", "/try.json")) {
            assertThat(raw(head("POST", address, "text/turtle", 2_000_000, "keep-alive"), "a".repeat(1_000_001)))
                    .as(address)
                    .contains("\nConnection: close\n");
        }
    }

    private static List<String> nasty() {
        var doubled = IntStream.range(0, 40)
                .mapToObj(i -> "BIND(CONCAT(?t" + i + ", ?t" + i + ") AS ?t" + (i + 1) + ")")
                .collect(Collectors.joining(" "));
        var replaced = IntStream.range(0, 12)
                .mapToObj(i -> "BIND(REPLACE(?t" + i + ", 'a', 'aaaaaaaaaa') AS ?t" + (i + 1) + ")")
                .collect(Collectors.joining(" "));
        var slow = "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'";
        return List.of(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?a ?d",
                "SELECT DISTINCT ?c ?f { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>)* ?b . ?b (!<urn:x>)* ?c }",
                "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT (STRLEN(?t40) AS ?n) { BIND('aaaaaaaaaa' AS ?t0) " + doubled + " }",
                "SELECT (STRLEN(?t12) AS ?n) { BIND('aaaaaaaaaa' AS ?t0) " + replaced + " }",
                "SELECT * { FILTER(REGEX(" + slow + ", '^(a|a|aa)+$')) }",
                "SELECT (REPLACE(" + slow + ", '^(([a-z])+.)+[A-Z]([a-z])+$', 'x') AS ?x) { }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(REGEX(STR(?c), '(.*)*x') && ?f > ?c && ?a != ?d && ?b = <urn:x>) }");
    }

    @Test
    void nastyQueriesEndInTimeWhileSimpleOnesAreAnswered() {
        // A server that has just started takes its time for what it does for the first time.
        var first = CompletableFuture.supplyAsync(() -> served.ask(nasty().get(0)));
        served.ask("ASK { ?a ?b ?c }");
        first.join();
        assertSoftly(softly -> {
            for (var query : nasty()) {
                var tries = new ArrayList<Beside>();
                do {
                    var tried = Beside.of(query);
                    softly.assertThat(tried.simple()).contains("true");
                    softly.assertThat(tried.status()).as(query).isIn(200, 400, 503);
                    tries.add(tried);
                } while (tries.size() < TRIES && !tries.get(tries.size() - 1).isInTime());
                softly.assertThat(tries).as(query).anyMatch(Beside::isInTime);
            }
        });
        assertThat(served.ask("ASK {}").statusCode()).isEqualTo(200);
    }

    /** What a simple query and a nasty one were answered, and after how many milliseconds. */
    private record Beside(String simple, long simpleMillis, int status, long nastyMillis) {

        static Beside of(String nasty) {
            var begin = System.nanoTime();
            var answer = CompletableFuture.supplyAsync(() -> served.ask(nasty));
            var simple = served.ask("ASK { ?a ?b ?c }").body();
            var waited = System.nanoTime() - begin;
            var status = answer.join().statusCode();
            return new Beside(simple, waited / 1_000_000, status, (System.nanoTime() - begin) / 1_000_000);
        }

        boolean isInTime() {
            return simpleMillis < 500 && nastyMillis < LIMIT_MILLIS + 1000;
        }
    }

    @Test
    void noOtherServerIsAskedAndNoClassIsLoaded() throws IOException {
        var asked = new AtomicInteger();
        var other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        other.start();
        var there = "<http://127.0.0.1:" + other.getAddress().getPort() + "/>";
        var java = "java:org.apache.jena.sparql.function.library.now";
        for (var query : List.of(
                "SELECT * { SERVICE " + there + " { ?a ?b ?c } }",
                "SELECT * { SERVICE SILENT " + there + " { ?a ?b ?c } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE " + there + " { ?a ?b ?c } } }",
                "SELECT * { { SELECT * { SERVICE " + there + " { ?a ?b ?c } } } }",
                "SELECT (<" + java + ">() AS ?x) {}",
                "PREFIX f: <java:org.apache.jena.sparql.function.library.> SELECT (f:now() AS ?x) {}",
                "SELECT * { ?a <java:org.apache.jena.sparql.pfunction.library.str> ?b }",
                "SELECT (CALL(<" + java + ">) AS ?x) {}")) {
            assertThat(served.ask(query).statusCode()).as(query).isEqualTo(400);
        }
        for (var query : List.of(
                "SELECT * FROM " + there + " { ?a ?b ?c }",
                "SELECT * FROM NAMED " + there + " { GRAPH ?g { ?a ?b ?c } }",
                "SELECT * FROM <file:///etc/passwd> { ?a ?b ?c }",
                "SELECT (CALL(IRI(CONCAT('ja', 'va:org.apache.jena.sparql.function.library.now'))) AS ?x) {}")) {
            var answer = served.ask(query);
            assertThat(answer.statusCode()).as(query).isIn(200, 400);
            assertThat(answer.body()).as(query).doesNotContain("\"value\"");
        }
        other.stop(0);
        assertThat(asked).hasValue(0);
    }

    @Test
    void answersWithTooManyRowsAreRefusedWhole() {
        var answer = served.ask("SELECT * { { ?a ?b ?c } UNION { ?a ?b ?c } UNION { ?a ?b ?c } UNION { ?a ?b ?c }"
                + " UNION { ?a ?b ?c } UNION { ?a ?b ?c } UNION { ?a ?b ?c } UNION { ?a ?b ?c } }");
        assertThat(answer.statusCode()).isIn(400, 503);
        assertThat(answer.body()).doesNotContain("\"bindings\"");
    }

    @Test
    void everyAnswerTellsBrowsersWhatItsPageMayDo() {
        for (var address : ADDRESSES) {
            var headers = served.get(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(address)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(address).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(address).hasValue("no-referrer");
            assertThat(headers.firstValue("Access-Control-Allow-Origin"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void filesWithAHashAreKeptForEverAndOthersAskedForAgain() {
        var page = served.get("/actor/KOR");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        var tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(served.send(served.at("/").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        var script = served.get("/web/app.js");
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        var chunk = script.body().replaceAll("(?s).*?\\./(chunk-[A-Z0-9]+\\.js).*", "$1");
        assertThat(served.get("/web/" + chunk).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("immutable"));
    }

    @Test
    void whoAsksForAnotherHostIsSentAway() throws IOException {
        for (var host : List.of("evil.test", "evil.test:3330", "127.0.0.1.evil.test", "localhost.evil.test", "[::2]")) {
            assertThat(raw("GET /overview.json HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 403");
        }
        for (var host : List.of("localhost", "127.0.0.1:80", "[::1]")) {
            assertThat(raw("GET /overview.json HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void noPathLeadsOutOfTheFrontEnd() throws IOException {
        for (var path : List.of(
                "/web/../org/entente/cli/Main.class",
                "/web/..%2forg/entente/cli/Main.class",
                "/web/%2e%2e/org/entente/cli/Main.class",
                "/web/%2e%2e%2forg%2fentente%2fcli%2fMain.class",
                "/web/..;/org/entente/cli/Main.class",
                "/web/....//org/entente/cli/Main.class",
                "/web/..\\org\\entente\\cli\\Main.class",
                "/web/%252e%252e/org/entente/cli/Main.class",
                "/web//etc/passwd",
                "/web/../../../../../../etc/passwd",
                "/web/index.html%00.js",
                "/../queries/index.txt",
                "/web/")) {
            var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer.substring(9, 12)).as(path).isIn("400", "404");
            assertThat(answer).as(path).doesNotContain("root:", "\u00ca\u00fe\u00ba\u00be", "actor-profile");
        }
    }

    /** What comes back for these bytes; between two parts of them some time passes. */
    private static String raw(String... parts) throws IOException {
        var address = URI.create(served.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            for (var part : parts) {
                if (part != parts[0]) {
                    Thread.sleep(PAUSE_MILLIS);
                }
                socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            }
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .lines()
                    .collect(Collectors.joining("\n"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
