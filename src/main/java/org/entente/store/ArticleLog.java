package org.entente.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * The articles and what was read in them, beside the store: the source of truth, from which the dataset can be made
 * anew. Segments of compressed JSON lines, one for each batch, are only ever added; a later line stands in place of an
 * earlier one of the same article. A segment is there whole or not at all, and what it holds is acknowledged.
 */
final class ArticleLog {

    private static final String ENDING = ".jsonl.gz";
    private static final String UNFINISHED = ".part";

    private final Path folder;

    ArticleLog(Path folder) {
        this.folder = folder;
    }

    /** Writes the lines and returns when they are on the disk. */
    void append(List<LogLine> lines) throws IOException {
        Files.createDirectories(folder);
        var segments = segments();
        var last = segments.isEmpty() ? 0 : number(segments.get(segments.size() - 1));
        write(lines, "%08d".formatted(last + 1));
    }

    private void write(List<LogLine> lines, String name) throws IOException {
        var written = folder.resolve(name + UNFINISHED);
        try (var writer = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(written)), StandardCharsets.UTF_8))) {
            for (var line : lines) {
                writer.write(line.json());
                writer.write('\n');
            }
        }
        try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(written, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The segments, oldest first. */
    List<Path> segments() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().endsWith(ENDING))
                    .sorted((one, other) -> Long.compare(number(one), number(other)))
                    .toList();
        }
    }

    private static long number(Path segment) {
        var name = segment.getFileName().toString();
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    List<LogLine> read(Path segment) throws IOException {
        var lines = new ArrayList<LogLine>();
        read(segment, lines::add);
        return lines;
    }

    private static void read(Path segment, Consumer<LogLine> sink) throws IOException {
        lines(segment, line -> sink.accept(LogLine.of(line)));
    }

    /** What takes a line as it is written. */
    interface Reader {
        void take(String line) throws IOException;
    }

    static void lines(Path segment, Reader sink) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(segment)), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                sink.take(line);
            }
        } catch (IOException e) {
            throw new IOException(segment + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What takes the lines of a segment that no later one stands in place of. */
    interface Sink {
        void take(List<LogLine> lines) throws IOException;
    }

    /** Hands on what the log says in the end, segment by segment, the newest first. */
    void live(Sink sink) throws IOException {
        var seen = new Seen();
        var segments = segments();
        for (var i = segments.size() - 1; i >= 0; i--) {
            var lines = read(segments.get(i));
            var live = new ArrayDeque<LogLine>();
            for (var j = lines.size() - 1; j >= 0; j--) {
                var line = lines.get(j);
                if (seen.add(line.key()) && line.kind() != LogLine.Kind.REMOVED) {
                    live.addFirst(line);
                }
            }
            sink.take(List.copyOf(live));
        }
    }

    /**
     * Cuts what a process left that died while it wrote: unfinished segments, and of a last segment that a disk lost the
     * end of, what cannot be read.
     *
     * @return whether a segment was cut, so that the dataset may hold more than the log
     */
    boolean mend() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(UNFINISHED)).toList()) {
                Files.delete(file);
            }
        }
        var segments = segments();
        return !segments.isEmpty() && mend(segments.get(segments.size() - 1));
    }

    private boolean mend(Path last) throws IOException {
        var whole = new ArrayList<LogLine>();
        try {
            read(last, whole::add);
            return false;
        } catch (IOException fault) {
            if (!(fault.getCause() instanceof EOFException
                    || fault.getCause() instanceof ZipException
                    || fault.getCause() instanceof JsonProcessingException)) {
                throw fault;
            }
            if (whole.isEmpty()) {
                Files.delete(last);
            } else {
                write(whole, last.getFileName().toString().replace(ENDING, ""));
            }
            return true;
        }
    }
}
