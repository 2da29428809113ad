package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Failure;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/** A file with a JSON object a line. A line that cannot be read is told, and the next one read. */
final class JsonLinesReader implements Readings {

    /** The longest text, each of its characters written as an escape. */
    private static final int LONGEST_LINE = 6 * Acceptance.LONGEST_TEXT + 100_000;

    private static final int BUFFER = 1 << 16;

    private final JsonArticles articles;
    private final InputStream stream;
    private final String where;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long number;

    JsonLinesReader(JsonArticles articles, InputStream stream, String where) {
        this.articles = articles;
        this.stream = stream;
        this.where = where;
    }

    @Override
    public @Nullable List<Read> next() throws IOException {
        var line = new ByteArrayOutputStream();
        if (!readLine(line)) {
            return null;
        }
        number++;
        if (line.size() > LONGEST_LINE) {
            return List.of(new Read.Rejected(new Failure(
                    where + ":" + number, "the line is longer than " + LONGEST_LINE + " bytes", "split its article")));
        }
        var bytes = line.toByteArray();
        if (number == 1) {
            bytes = Decoding.lines(bytes, where);
        }
        try {
            return articles(bytes);
        } catch (InputProblem problem) {
            return List.of(new Read.Rejected(problem.failure()));
        }
    }

    private List<Read> articles(byte[] line) {
        var here = where + ":" + number;
        var json = Decoding.strictly(line, 0, StandardCharsets.UTF_8).orElseThrow(() -> Decoding.wrong(here));
        if (json.isBlank()) {
            return List.of();
        }
        try {
            var object = JsonArticles.ONE.readTree(json);
            var list = object.path("articles");
            if (!list.isArray() || object.has("text")) {
                return articles.of(object, here);
            }
            var reads = new ArrayList<Read>();
            for (var each : list) {
                reads.addAll(articles.of(each, here));
            }
            return reads;
        } catch (JsonProcessingException e) {
            throw JsonArticles.broken(here, e);
        }
    }

    /** Reads up to the next line feed; what goes beyond the longest line is dropped, but for the one byte that tells. */
    private boolean readLine(ByteArrayOutputStream line) throws IOException {
        var any = false;
        while (true) {
            if (position == filled) {
                filled = stream.read(buffer, 0, BUFFER);
                position = 0;
                if (filled <= 0) {
                    filled = 0;
                    return any;
                }
            }
            any = true;
            var end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, position, Math.min(end - position, LONGEST_LINE + 1 - line.size()));
            position = Math.min(end + 1, filled);
            if (end < filled) {
                return true;
            }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
