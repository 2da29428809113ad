package org.entente.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Failure;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/** What the JSON forms share: the keys of an article, and how faults in JSON are told. Unknown keys are not looked at. */
record JsonArticles(Acceptance acceptance) {

    static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    /** For a line or a script, which must hold one value and no more. */
    static final ObjectReader ONE = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** The article of an object; a value that is no text is left out, and told. */
    List<Read> of(JsonNode object, String where) {
        if (!object.isObject()) {
            throw new InputProblem(where, "no JSON object", "give an object with the key text for each article");
        }
        var reads = new ArrayList<Read>();
        reads.addAll(acceptance.of(new Draft(
                where,
                words(object, "id", where, reads),
                words(object, "url", where, reads),
                words(object, "title", where, reads),
                words(object, "text", where, reads),
                words(object, "published", where, reads),
                words(object, "lang", where, reads),
                true,
                words(object, "publisher", where, reads))));
        return reads;
    }

    private static @Nullable String words(JsonNode object, String key, String where, List<Read> reads) {
        var value = object.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isTextual() || (key.equals("id") && value.isIntegralNumber())) {
            return value.asText();
        }
        reads.add(new Read.Flaw(new Failure(where, "'" + key + "' is no text", "write it in quotes; it is not read")));
        return null;
    }

    /** A fault of JSON as a problem of the user's file. */
    static InputProblem broken(String where, JsonProcessingException fault) {
        return new InputProblem(
                where,
                "broken JSON: " + Acceptance.shortened(fault.getOriginalMessage(), 120),
                "correct it; one object a line, text in quotes, keys once");
    }
}
