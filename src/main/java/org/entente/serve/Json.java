package org.entente.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Answers as JSON. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static byte[] bytes(Object answer) throws IOException {
        return MAPPER.writeValueAsBytes(answer);
    }

    static void problem(HttpServletResponse response, int status, String what) throws IOException {
        response.setStatus(status);
        write(response, "application/json", bytes(Map.of("error", what)));
    }

    static void write(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type + ";charset=utf-8");
        response.setContentLength(bytes.length);
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.getOutputStream().write(bytes);
    }
}
