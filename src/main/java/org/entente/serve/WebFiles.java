package org.entente.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Digest;

/** The files of the front end. Those whose names tell their contents are kept by browsers for ever. */
final class WebFiles {

    private static final String INDEX = "index.html";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*\\.[a-z]+");
    private static final Pattern HASHED = Pattern.compile(".+-[A-Z0-9]{8}\\.js");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "txt", "text/plain");

    private WebFiles() {}

    /** The page that shows every address. */
    static void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(INDEX, bytes(INDEX).orElseThrow(), request, response);
    }

    static void file(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = NAME.matcher(name).matches() ? bytes(name) : Optional.<byte[]>empty();
        if (bytes.isEmpty()) {
            throw new Missing("no file is called so");
        }
        send(name, bytes.get(), request, response);
    }

    private static Optional<byte[]> bytes(String name) throws IOException {
        try (var in = WebFiles.class.getResourceAsStream("/web/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static void send(String name, byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (HASHED.matcher(name).matches()) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else {
            var tag = "\"" + Digest.sha256(bytes) + "\"";
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        Json.write(response, type, bytes);
    }
}
