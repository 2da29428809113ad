package org.entente.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.model.InputProblem;

/** Opens an input with the reader of its form. */
record Opening(Acceptance acceptance, JsonArticles json, ReadOptions options, AtomicLong bytes) {

    /** A page or text beyond this is no article. */
    private static final int LONGEST_FILE = 20_000_000;

    /** So much of a stream is looked at to tell its form. */
    private static final int GLANCE = 4096;

    private static final String STREAM_NAME = "stdin";

    Opening(ReadOptions options) {
        this(new Acceptance(options), new JsonArticles(new Acceptance(options)), options, new AtomicLong());
    }

    /** Counts what is read of a file. */
    private static final class Counted extends FilterInputStream {

        private final AtomicLong bytes;

        Counted(InputStream in, AtomicLong bytes) {
            super(in);
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            bytes.addAndGet(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            var read = super.read(into, start, length);
            bytes.addAndGet(Math.max(0, read));
            return read;
        }
    }

    Readings file(Path file) throws IOException {
        var where = file.toString();
        var form = Form.of(file.getFileName().toString())
                .orElseThrow(() -> new InputProblem(
                        where, "no form of article is known by this ending", "articles end in " + Form.ENDINGS));
        var stream = new Counted(Files.newInputStream(file), bytes);
        try {
            return of(form, Form.isPacked(where) ? Unpacking.of(stream, where, form) : stream, where);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /** A stream tells its form by its first character: {@code {} and {@code [} begin JSON, {@code <} a page or a feed. */
    Readings stream(InputStream stream) throws IOException {
        var buffered = buffered(stream);
        if (isPacked(buffered)) {
            // The lines of a stream may be many, as those of a file.
            buffered = buffered(Unpacking.of(buffered, STREAM_NAME, Form.JSON_LINES));
        }
        return of(glance(buffered), buffered, STREAM_NAME);
    }

    private static BufferedInputStream buffered(InputStream stream) {
        return new BufferedInputStream(stream, 1 << 16);
    }

    private static boolean isPacked(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        var first = stream.readNBytes(2);
        stream.reset();
        return first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
    }

    private static Form glance(BufferedInputStream stream) throws IOException {
        stream.mark(GLANCE);
        var head = new String(stream.readNBytes(GLANCE), StandardCharsets.US_ASCII);
        stream.reset();
        // A byte order mark is three characters beyond ASCII here.
        var beginning = head.replaceFirst("^[^\\p{ASCII}]{3}", "").stripLeading();
        if (beginning.startsWith("[") || beginning.matches("(?s)\\{[ \\t\\r]*\\n.*")) {
            return Form.JSON;
        }
        if (beginning.startsWith("{")) {
            return Form.JSON_LINES;
        }
        if (beginning.matches("(?is)(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:rss|feed|rdf:RDF)\\b.*")) {
            return Form.FEED;
        }
        return beginning.startsWith("<") ? Form.HTML : Form.TEXT;
    }

    private Readings of(Form form, InputStream stream, String where) throws IOException {
        return switch (form) {
            case JSON_LINES -> new JsonLinesReader(json, stream, where);
            case JSON -> new JsonReader(json, Decoding.reader(stream), where);
            case FEED -> new FeedReader(acceptance, stream, where);
            case TEXT -> Readings.of(new TextReader(acceptance).read(whole(stream, where), where));
            case HTML -> Readings.of(new HtmlReader(acceptance, options).read(whole(stream, where), where));
        };
    }

    private static byte[] whole(InputStream stream, String where) throws IOException {
        try (stream) {
            var bytes = stream.readNBytes(LONGEST_FILE + 1);
            if (bytes.length > LONGEST_FILE) {
                throw new InputProblem(where, "larger than " + LONGEST_FILE + " bytes", "split it into articles");
            }
            if (bytes.length == 0) {
                throw new InputProblem(where, "empty file", "leave it out");
            }
            return bytes;
        }
    }
}
