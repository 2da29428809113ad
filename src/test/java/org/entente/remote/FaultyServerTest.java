package org.entente.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.entente.store.StoreFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server's refusals, silence and nonsense are told as. */
final class FaultyServerTest {

    private static final String NOTHING = "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}";

    private HttpServer server = started();
    private final List<String> asked = new ArrayList<>();

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private static HttpServer started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void fresh() {
        asked.clear();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, Answer answer) {
        server.createContext(path, exchange -> {
            asked.add(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " "
                            + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getRequestBody().readAllBytes();
            answer.to(exchange);
        });
    }

    private static Answer status(int status, String body) {
        return exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    private String at() {
        return "http://localhost:" + server.getAddress().getPort() + "/ds";
    }

    private Place place() {
        var at = Place.address("--store", at());
        return new Place(Place.below(at, "sparql"), Place.below(at, "data"), null, Duration.ofSeconds(1));
    }

    private Throwable putting() {
        return catchThrowable(() ->
                new RemoteStore(place()).put(Vocabulary.ONTOLOGY_GRAPH, GraphFactory.createDefaultGraph(), List.of()));
    }

    private Throwable looking() {
        return catchThrowable(() -> new RemoteStore(place()).known("a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void whoMayNotWriteIsToldHowToLogIn(int status) {
        answer("/ds/data", status(status, "Not allowed\nmore"));
        assertThat(putting())
                .isInstanceOf(InputProblem.class)
                .hasMessage(at() + "/data: PUT is answered by " + status + " (Not allowed); set ENTENTE_USER and"
                        + " ENTENTE_PASSWORD to a user of the server who may do that");
        assertThat(asked).containsExactly("PUT /ds/data null");
    }

    @Test
    void aWrongAddressIsTold() {
        answer("/ds/sparql", status(404, "<html>nothing</html>"));
        assertThat(looking())
                .isInstanceOf(InputProblem.class)
                .hasMessage(at() + "/sparql: a query is answered by 404; check the address of --store, or give those of"
                        + " --queries-at and --graphs-at");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 415, 501})
    void aServerThatTakesNoGraphsIsTold(int status) {
        answer("/ds/data", status(status, ""));
        assertThat(putting())
                .isInstanceOf(InputProblem.class)
                .hasMessageStartingWith(at() + "/data: PUT is answered by " + status + "; see that a server");
    }

    @Test
    void whatOnlyReadsIsToldFromWhatTakesNoGraphs() {
        answer("/ds/data", status(405, ""));
        assertThat(putting())
                .isInstanceOf(InputProblem.class)
                .hasMessageStartingWith(
                        at() + "/data: PUT is answered by 405: this server only lets its store be read; end it and");
    }

    @Test
    void anAddressThatMovedIsNotFollowed() {
        answer("/ds/sparql", exchange -> {
            exchange.getResponseHeaders().add("Location", at() + "/elsewhere");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        assertThat(looking()).isInstanceOf(InputProblem.class).hasMessageContaining("301");
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aBusyServerCountsAsAStoreInUse(int status) {
        answer("/ds/sparql", status(status, "later"));
        assertThat(looking()).isInstanceOfSatisfying(StoreFault.class, fault -> assertThat(fault.isBusy())
                .isTrue());
    }

    @Test
    void aServerThatFailsIsAskedOnce() {
        answer("/ds/data", status(500, "disk full"));
        assertThat(putting())
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.isBusy()).isFalse())
                .hasMessage(
                        at() + "/data: PUT is answered by 500 (disk full); see the log of the server, then try again;"
                                + " the same command goes on where this one stopped");
        assertThat(asked).hasSize(1);
    }

    @Test
    void noServerIsTold() {
        server.stop(0);
        assertThat(looking())
                .isInstanceOf(StoreFault.class)
                .hasMessage(at() + "/sparql: no server answers there; check the address of --store, and that the server"
                        + " runs; the same command goes on where this one stopped");
    }

    @Test
    void silenceEnds() {
        answer("/ds/sparql", exchange -> {});
        assertThat(looking())
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("/sparql: a query has not been answered for 1 s; try again, or wait longer with"
                        + " --patience");
    }

    @Test
    void anAnswerThatStopsInTheMiddleEnds() {
        answer("/ds/sparql", exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write(NOTHING.substring(0, 30).getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        });
        assertThat(looking())
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("a query has not been answered for 1 s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><body>Welcome</body></html>", "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":["})
    void anAnswerThatIsNoneIsTold(String body) {
        answer("/ds/sparql", status(200, body));
        assertThat(looking())
                .isInstanceOf(StoreFault.class)
                .hasMessageStartingWith(at() + "/sparql: a query is answered by something that breaks off or cannot be"
                        + " understood");
    }

    @Test
    void faultsOfQueriesAreToldLikewise() {
        answer("/ds/sparql", status(503, "Query timed out"));
        var store = new RemoteStore(place());
        assertThatThrownBy(() -> store.read(
                        data -> store.ask(QueryFactory.create("ASK {}")).ask()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("/sparql: a query is answered by 503 (Query timed out)");
    }

    @Test
    void aServerWhoseDefaultGraphIsAPartIsTold() {
        answer("/ds/sparql", status(200, NOTHING));
        var store = new RemoteStore(place());
        assertThatThrownBy(() -> store.read(
                        data -> store.ask(QueryFactory.create("ASK {}")).ask()))
                .isInstanceOf(InputProblem.class)
                .hasMessageStartingWith(at() + "/sparql: the default graph is not the union of the named graphs");
    }

    @Test
    void theUserIsNamedToTheServerAndThePasswordToNobodyElse() {
        answer("/ds/sparql", status(401, "no"));
        var place = place().as("jo", "secret");
        assertThat(catchThrowable(() -> new RemoteStore(place).known("a")))
                .hasMessageContaining("401")
                .message()
                .doesNotContain("secret");
        assertThat(asked).containsExactly("POST /ds/sparql Basic am86c2VjcmV0");
        assertThat(place.toString()).doesNotContain("am86c2VjcmV0");
    }

    @Test
    void aPasswordCrossesNoNetUnencrypted() {
        var at = Place.address("--store", "http://example.org/ds");
        var place = new Place(at, at, null, Duration.ofSeconds(1));
        assertThatThrownBy(() -> place.as("jo", "secret"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("would be sent the password unencrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://jo:secret@example.org/ds", "http://jo:sec ret@example.org/ds", "http:///ds"})
    void addressesWithAUserOrWithoutAHostAreRefused(String address) {
        assertThatThrownBy(() -> Place.address("--store", address))
                .isInstanceOf(InputProblem.class)
                .hasMessageStartingWith("--store")
                .message()
                .doesNotContain("secret")
                .doesNotContain("sec ret");
    }
}
