package org.entente.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.query.EventRow;

/** The items of a JSON array, one a line. */
final class JsonLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final TextOut out;
    private boolean isFirst = true;

    JsonLines(TextOut out) {
        this.out = out;
    }

    void add(JsonNode item) {
        out.print(isFirst ? "\n" : ",\n", text(item));
        isFirst = false;
    }

    /** The JSON, which may stand in a page: no markup is in it. */
    static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts all that is known of an event; days are text. */
    static void put(ObjectNode node, EventRow row, Network network) {
        for (var field : Field.ALL) {
            var value = field.of(row, network);
            if (value != null) {
                node.putPOJO(
                        field.name(),
                        field.type() == Field.Type.DATE || field.type() == Field.Type.TEXT ? value.toString() : value);
            }
        }
    }
}
