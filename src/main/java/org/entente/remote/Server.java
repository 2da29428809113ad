package org.entente.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;

/** Speaks to the server: one request each, never repeated of itself. */
final class Server {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ROWS = "application/sparql-results+json";
    private static final String QUERY = "a query";
    private static final String TURTLE = "text/turtle";

    private final Place place;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();

    Server(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    /** Hands on each row of the answer. */
    void select(String query, Consumer<Binding> sink) {
        var request = request(place.queries())
                .header("Content-Type", FORM)
                .header("Accept", ROWS)
                .POST(BodyPublishers.ofString("query=" + encoded(query)))
                .build();
        try (var body = sent(request, QUERY);
                var watch = new Watch(body, place.patience())) {
            read(body, watch, sink);
        } catch (IOException e) {
            throw trouble(place.queries(), QUERY, e);
        }
    }

    private void read(InputStream body, Watch watch, Consumer<Binding> sink) {
        var rows = understood(
                watch, () -> RowSetReader.createReader(ResultSetLang.RS_JSON).read(body, ARQ.getContext()));
        while (understood(watch, rows::hasNext)) {
            sink.accept(understood(watch, rows::next));
            watch.moved();
        }
    }

    private <T> T understood(Watch watch, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw trouble(place.queries(), QUERY, watch.isOver() ? new HttpTimeoutException("body") : e);
        }
    }

    /** A query whose answer the caller reads; what it throws then is what {@link #trouble(RuntimeException)} takes. */
    QueryExec ask(Query query) {
        var asked = QueryExecHTTP.newBuilder()
                .endpoint(place.queries().toString())
                .httpClient(http)
                .sendMode(QuerySendMode.asPostForm)
                .query(query)
                .timeout(place.patience().toMillis());
        if (place.login() != null) {
            asked.httpHeader(HttpNames.hAuthorization, place.login());
        }
        return asked.build();
    }

    /** Puts triples, in N-Triples, in place of the graph. */
    void put(Node graph, BodyPublisher triples) {
        send("PUT", graph, triples);
    }

    /** Adds triples, in N-Triples, to the graph. */
    void add(Node graph, BodyPublisher triples) {
        send("POST", graph, triples);
    }

    /** Sees to it that the graph is not there. */
    void delete(Node graph) {
        send("DELETE", graph, BodyPublishers.noBody());
    }

    private void send(String method, Node graph, BodyPublisher triples) {
        var address = place.graphs();
        var asked =
                URI.create(address + (address.getRawQuery() == null ? "?" : "&") + "graph=" + encoded(graph.getURI()));
        var request = request(asked)
                .header("Content-Type", TURTLE)
                .method(method, triples)
                .build();
        try (var body = sent(request, method)) {
            body.readAllBytes();
        } catch (IOException e) {
            throw trouble(asked, method, e);
        }
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(place.patience());
        return place.login() == null ? request : request.header(HttpNames.hAuthorization, place.login());
    }

    private InputStream sent(HttpRequest request, String doing) throws IOException {
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            if (isGood(response)) {
                return response.body();
            }
            try (var body = response.body()) {
                var said = new String(body.readNBytes(2_000), StandardCharsets.UTF_8);
                throw Trouble.of(request.uri(), doing, response.statusCode(), said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isGood(HttpResponse<?> response) {
        return response.statusCode() / 100 == 2
                || response.request().method().equals("DELETE") && response.statusCode() == 404;
    }

    /** What a fault means that came up while an answer to {@link #ask} was read. */
    RuntimeException trouble(RuntimeException fault) {
        if (fault instanceof QueryExceptionHTTP told && told.getStatusCode() > 0) {
            return Trouble.of(place.queries(), QUERY, told.getStatusCode(), Objects.toString(told.getResponse(), ""));
        }
        if (fault instanceof HttpException told && told.getStatusCode() > 0) {
            return Trouble.of(place.queries(), QUERY, told.getStatusCode(), Objects.toString(told.getResponse(), ""));
        }
        return fault instanceof JenaException || fault instanceof HttpException
                ? trouble(place.queries(), QUERY, fault)
                : fault;
    }

    private RuntimeException trouble(URI address, String doing, Throwable fault) {
        return Trouble.of(address, doing, fault, place.patience().toSeconds());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
