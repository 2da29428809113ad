package org.entente.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Facts;
import org.entente.model.InputProblem;
import org.entente.model.Relations;
import org.jspecify.annotations.Nullable;

/** Events by article, from lines of {@code {"id", "events": [{"source", "relation", "target", ...}]}}. */
public final class GoldFile {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoldFile() {}

    /**
     * Reads a gold file or a file of predictions.
     *
     * @param name of the file, for messages
     * @throws InputProblem at a line that is no JSON object, has no id, or one that stands twice
     */
    public static Map<String, List<Said>> read(String name, BufferedReader lines, Relations relations)
            throws IOException {
        var found = new LinkedHashMap<String, List<Said>>();
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var node = parse(line, name + ":" + number);
            var id = node.path("id").asText("");
            if (id.isEmpty() || found.containsKey(id)) {
                var what = id.isEmpty() ? "an article without id" : "the id '" + id + "' stands twice";
                throw new InputProblem(name + ":" + number, what, "give every article an id of its own");
            }
            found.put(id, events(node, relations));
        }
        return found;
    }

    /** The events of one article. */
    static List<Said> events(JsonNode article, Relations relations) {
        var events = new ArrayList<Said>();
        article.path("events").forEach(event -> events.add(said(event, relations)));
        return List.copyOf(events);
    }

    /** What the extractor found, in the same form. */
    public static List<Said> of(Facts facts, Relations relations) {
        return facts.reports().stream()
                .map(report -> new Said(
                        report.source().actor(),
                        report.relation(),
                        report.target().actor(),
                        report.modality().text(),
                        report.when().date(),
                        relations.get(report.relation()).plover(),
                        report.evidence().quote(),
                        report.confidence()))
                .toList();
    }

    static JsonNode parse(String line, String where) {
        try {
            var node = MAPPER.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException noJson) {
            throw new InputProblem(where, "no JSON: " + noJson.getOriginalMessage(), "write one object a line");
        }
        throw new InputProblem(where, "no JSON object", "write one object a line");
    }

    private static Said said(JsonNode event, Relations relations) {
        var relation = event.path("relation").asText("?");
        var plover = relations.find(relation).map(known -> known.plover());
        return new Said(
                event.path("source").asText(""),
                relation,
                event.path("target").asText(""),
                event.path("modality").asText("actual"),
                text(event.get("date")),
                plover.orElse(event.path("plover").asText("?")),
                event.path("evidence").asText(""),
                event.path("confidence").asDouble(1));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.asText().isEmpty() ? null : node.asText();
    }
}
