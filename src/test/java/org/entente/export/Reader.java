package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that read what was written; one that is not installed is a failure. */
final class Reader {

    private static final String PYTHON = "/usr/bin/python3";

    private Reader() {}

    /** What a file holds, as a program sees it: an edge may stand for more than one event. */
    record Seen(int nodes, int edges, int events, List<String> labels, List<String> titles) {}

    /** Reads with {@code export/read.py}. */
    static Seen python(String reader, ExportFormat format, Path file) {
        var seen = json(run(PYTHON, resource("export/read.py"), reader, format.text(), file.toString()));
        return new Seen(
                seen.get("nodes").asInt(),
                seen.get("edges").asInt(),
                seen.get("events").asInt(),
                texts(seen.get("labels")),
                texts(seen.get("titles")));
    }

    /** Where documents break a schema of {@code src/docs/schemas}, and how; nothing when they keep to it. */
    static List<String> faults(String schema, List<JsonNode> documents, Path folder) {
        try {
            var file = Files.write(
                    folder.resolve("documents.jsonl"),
                    documents.stream().map(JsonNode::toString).toList());
            return texts(json(run(
                    PYTHON,
                    resource("export/validate.py"),
                    "src/docs/schemas/" + schema + ".schema.json",
                    file.toString())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in the CSV of a timeline, as that program sees it. */
    static String timeline(String program, Path file) {
        return program.equals("R")
                ? run("Rscript", resource("export/timeline.R"), file.toString())
                : run(PYTHON, resource("export/timeline.py"), file.toString()).strip();
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static String resource(String name) {
        return Path.of("src/test/resources").resolve(name).toString();
    }

    /** What a program prints, which must end well. */
    static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as(String.join(" ", command) + ": " + out)
                    .isZero();
            return out;
        } catch (IOException e) {
            throw new AssertionError("install what .ci/run installs: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
