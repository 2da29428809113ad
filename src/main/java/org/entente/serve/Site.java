package org.entente.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.InputProblem;
import org.entente.query.Labels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages of the explorer and what they show as JSON. An address ends in {@code .json} or is a page. */
final class Site extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private static final String LANGUAGE = "lang";
    private static final String FALLBACK = "en";
    private static final String FILES = "/web/";

    /** Bytes of a text that is pasted. */
    private static final int LONGEST = 400_000;

    private static final String PART = "/([^/]+)";
    private static final Pattern PAGE =
            Pattern.compile("/|/query|/network|/try|/(actor|event|article)" + PART + "|/dyad" + PART + PART);

    private record Route(Pattern address, Endpoint endpoint) {}

    private final transient DatasetGraph data;
    private final transient List<Route> routes;

    Site(Held held, Asking asking) {
        data = held.parts().data();
        routes = List.of(
                route("/overview\\.json", new OverviewEndpoint(held)),
                route("/search\\.json", new SearchEndpoint(held)),
                route("/actor" + PART + "\\.json", new ActorEndpoint(held)),
                route("/dyad" + PART + PART + "\\.json", new DyadEndpoint(held)),
                route("/event" + PART + "\\.json", new EventEndpoint(held)),
                route("/article" + PART + "\\.json", new ArticleEndpoint(held)),
                route("/network\\.json", new NetworkEndpoint(held)),
                route("/relations\\.json", new RelationsEndpoint(held)),
                route("/terms\\.json", new TermsEndpoint()),
                route("/queries\\.json", new QueriesEndpoint()),
                route("/query" + PART + "\\.json", new QueryEndpoint(held, asking, "json")),
                route("/query" + PART + "\\.csv", new QueryEndpoint(held, asking, "csv")),
                route(Pattern.quote(Doorkeeper.TRY), new TryEndpoint(held)));
    }

    private static Route route(String address, Endpoint endpoint) {
        return new Route(Pattern.compile(address), endpoint);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (Missing e) {
            Json.problem(response, HttpServletResponse.SC_NOT_FOUND, String.valueOf(e.getMessage()));
        } catch (InputProblem e) {
            Json.problem(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            if (Asking.isEnded(e)) {
                Json.problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "the answer takes too much");
                return;
            }
            LOG.error("{} cannot be answered", request.getRequestURI(), e);
            Json.problem(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "a fault of Entente itself");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        if (path.startsWith(FILES)) {
            WebFiles.file(path.substring(FILES.length()), request, response);
            return;
        }
        for (var route : routes) {
            var match = route.address().matcher(path);
            if (match.matches()) {
                var names = new ArrayList<String>();
                for (var i = 1; i <= match.groupCount(); i++) {
                    names.add(decoded(match.group(i)));
                }
                twin(route.endpoint(), names, request, response);
                return;
            }
        }
        if (path.endsWith(".json") || path.endsWith(".csv")) {
            throw new Missing("nothing has this address");
        }
        if (!PAGE.matcher(path).matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        WebFiles.page(request, response);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Missing("nothing has this address");
        }
    }

    private void twin(Endpoint endpoint, List<String> names, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var body = body(request);
        var parameters = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        Object answer;
        data.begin(ReadWrite.READ);
        try {
            var language = language(Optional.ofNullable(parameters.remove(LANGUAGE)), request);
            answer = endpoint.answer(new Asked(List.copyOf(names), Map.copyOf(parameters), language, body), data);
        } finally {
            data.end();
        }
        if (answer instanceof Endpoint.Raw raw) {
            Json.write(response, raw.type(), raw.bytes());
        } else {
            Json.write(response, "application/json", Json.bytes(answer));
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return new byte[0];
        }
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new InputProblem("what was sent", "is no JSON", "send it as application/json");
        }
        var bytes = request.getInputStream().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new InputProblem("the text", "is longer than " + LONGEST + " bytes", "send a shorter one");
        }
        return bytes;
    }

    /** What is asked for, else the first that the browser likes and the ontology has labels in, else English. */
    private String language(Optional<String> asked, HttpServletRequest request) {
        var known = Labels.languages(data);
        if (asked.isPresent()) {
            if (!known.contains(asked.get())) {
                throw new InputProblem(
                        LANGUAGE + "=" + asked.get(),
                        "no labels are in this language",
                        "use " + String.join(" or ", known));
            }
            return asked.get();
        }
        return request.getHeader("Accept-Language") == null
                ? FALLBACK
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(known::contains)
                        .findFirst()
                        .orElse(FALLBACK);
    }
}
