package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.entente.model.InputProblem;
import org.entente.model.Pair;
import org.entente.model.Span;

/**
 * Reads pairs of actors, one a line: {@code {"id","text","lang","source":{"start","end"},"target":{"start","end"}}}.
 * Offsets are code points of the text, half open. Other keys are not looked at.
 */
public record PairLines(ReadOptions options) {

    /**
     * The pair that a line tells; one without id is named by its line.
     *
     * @param where file and line, for messages
     * @throws InputProblem when it tells none
     */
    public Pair pair(String line, String where) {
        var object = object(line, where);
        var text = object.path("text").asText("");
        if (text.isEmpty()) {
            throw new InputProblem(where, "no text", "give the words that name both actors as text");
        }
        var draft = new Draft(
                where, null, null, null, text, null, object.path("lang").asText(""), true, null);
        return new Pair(
                object.path("id").asText(where),
                text,
                new LanguageChoice(options).of(draft, text).tag(),
                span(object, "source", text, where),
                span(object, "target", text, where));
    }

    private static JsonNode object(String line, String where) {
        try {
            var object = JsonArticles.ONE.readTree(line);
            if (object.isObject()) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw JsonArticles.broken(where, e);
        }
        throw new InputProblem(where, "no JSON object", "give an object with text, source and target a line");
    }

    private static Span span(JsonNode object, String key, String text, String where) {
        var start = object.path(key).path("start");
        var end = object.path(key).path("end");
        var length = text.codePointCount(0, text.length());
        if (!start.isInt() || !end.isInt()) {
            throw new InputProblem(where, "'" + key + "' has no start and end", "give both as numbers");
        }
        if (start.asInt() < 0 || end.asInt() < start.asInt() || end.asInt() > length) {
            throw new InputProblem(
                    where,
                    String.format(
                            Locale.ROOT,
                            "'%s' from %d to %d is no part of a text of %d characters",
                            key,
                            start.asInt(),
                            end.asInt(),
                            length),
                    "count code points of the text, the end not included");
        }
        return new Span(text.offsetByCodePoints(0, start.asInt()), text.offsetByCodePoints(0, end.asInt()));
    }
}
