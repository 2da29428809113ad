package org.entente.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who asks for this server by a name of its own and only to read, and tells browsers what its pages may do.
 *
 * @param listen the address that the server listens at
 * @param places how many may ask at a time
 */
record Doorkeeper(String listen, Semaphore places) implements Filter {

    static final String SPARQL = "/sparql";
    static final String TRY = "/try.json";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** What every answer tells browsers. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

    /** A page of elsewhere can make its own name mean this machine, but no number. */
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");

    private static final Pattern PORT = Pattern.compile(":[0-9]+$");
    private static final int PATIENCE_SECONDS = 5;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = new Heard(request, (HttpServletResponse) answered);
        HEADERS.forEach(response::setHeader);
        answer(request, response, chain);
        response.out();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isOurs(request.getHeader("Host"))) {
            Json.problem(response, HttpServletResponse.SC_FORBIDDEN, "this server has another name");
        } else if (!isReading(request)) {
            response.setHeader("Allow", allowed(request));
            Json.problem(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this server only reads");
        } else if (!enter()) {
            response.setHeader("Retry-After", Integer.toString(PATIENCE_SECONDS));
            Json.problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "too many questions at a time");
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        var name = PORT.matcher(host).replaceFirst("");
        return OWN.contains(name)
                || name.equalsIgnoreCase(listen)
                || name.equalsIgnoreCase("[" + listen + "]")
                || EVERY_ADDRESS.contains(listen) && NUMBER.matcher(name).matches();
    }

    private static boolean isReading(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals(TRY)
                ? request.getMethod().equals("POST")
                : READING.contains(request.getMethod())
                        || path.equals(SPARQL) && request.getMethod().equals("POST");
    }

    private static String allowed(HttpServletRequest request) {
        return switch (request.getRequestURI()) {
            case TRY -> "POST";
            case SPARQL -> "GET, HEAD, POST";
            default -> "GET, HEAD";
        };
    }
}
