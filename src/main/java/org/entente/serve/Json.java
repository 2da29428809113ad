package org.entente.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.entente.model.InputProblem;

/** Answers as JSON. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static byte[] bytes(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What somebody sent.
     *
     * @throws InputProblem when it is no JSON
     */
    static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new InputProblem("what was sent", "is no JSON", "send it as application/json");
        }
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
