package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.entente.model.Failure;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files, folders and a stream, one by one, each as soon as it is read: the input may be larger than the
 * memory. What cannot be read is told in its place and the next thing read; nothing throws. An id that was met before in
 * the same run is a rejection.
 */
public final class Articles implements Iterator<Read>, AutoCloseable {

    /** Stands for the stream that is handed in. */
    public static final String STREAM = "-";

    private final Deque<String> inputs;
    private final InputStream stream;
    private final Opening opening;
    private final SeenIds seen = new SeenIds();
    private final Deque<Read> ready = new ArrayDeque<>();
    private @Nullable InputFiles files;
    private @Nullable Readings readings;
    private String current = "";
    private boolean fileFound;
    private boolean gave;

    private Articles(List<String> inputs, InputStream stream, ReadOptions options) {
        this.inputs = new ArrayDeque<>(inputs);
        this.stream = stream;
        opening = new Opening(options);
    }

    /**
     * @param inputs paths of files and folders, and {@link #STREAM}
     * @param stream what that stands for, whose form its first bytes tell
     */
    public static Articles in(List<String> inputs, InputStream stream, ReadOptions options) {
        return new Articles(inputs, stream, options);
    }

    /** The articles of one file or folder. */
    public static Articles in(Path path, ReadOptions options) {
        return new Articles(List.of(path.toString()), InputStream.nullInputStream(), options);
    }

    /** Bytes of the files and folders, packed as they are. */
    public static long bytes(List<String> paths) {
        var files = new InputFiles(paths.stream().map(Path::of).toList());
        var bytes = 0L;
        for (var file = files.next(); file != null; file = files.next()) {
            bytes += file.toFile().length();
        }
        return bytes;
    }

    /** Bytes of files that have been read so far. */
    public long bytes() {
        return opening.bytes().get();
    }

    /** The article of one JSON object, after a flaw for each thing in it that cannot be used. */
    public static List<Read> of(String json, String where, ReadOptions options) {
        try {
            return new JsonArticles(new Acceptance(options)).of(JsonArticles.ONE.readTree(json), where);
        } catch (JsonProcessingException e) {
            throw JsonArticles.broken(where, e);
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            try {
                if (!step()) {
                    return false;
                }
            } catch (InputProblem problem) {
                abandon(problem.failure());
            } catch (NoSuchFileException | InvalidPathException e) {
                abandon(new Failure(current, "no such file or folder", "check the name"));
            } catch (AccessDeniedException e) {
                abandon(new Failure(current, "may not be read", "change its permissions"));
            } catch (IOException e) {
                abandon(new Failure(current, "cannot be read: " + e.getMessage(), "check the file"));
            } catch (RuntimeException | StackOverflowError e) {
                abandon(new Failure(current, "cannot be read: " + e, "leave it out, and report this fault of Entente"));
            }
        }
        return true;
    }

    @Override
    public Read next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** One piece of the input at most; false at the end of all. */
    private boolean step() throws IOException {
        if (readings != null) {
            var reads = readings.next();
            if (reads == null) {
                shut();
                tellEmpty();
            } else {
                gave |= !reads.isEmpty();
                reads.forEach(this::accept);
            }
            return true;
        }
        var file = files == null ? null : files.next();
        if (file != null) {
            fileFound = true;
            current = file.toString();
            gave = false;
            readings = opening.file(file);
            return true;
        }
        return nextInput();
    }

    private boolean nextInput() throws IOException {
        if (files != null && !fileFound) {
            files = null;
            throw new InputProblem(current, "the folder holds nothing to read", "articles end in " + Form.ENDINGS);
        }
        files = null;
        if (inputs.isEmpty()) {
            return false;
        }
        current = inputs.remove();
        if (current.equals(STREAM)) {
            gave = false;
            readings = opening.stream(stream);
        } else {
            fileFound = false;
            files = new InputFiles(List.of(Path.of(current)));
        }
        return true;
    }

    private void tellEmpty() {
        if (!gave) {
            throw new InputProblem(current, "holds no article", "leave it out");
        }
    }

    private void accept(Read read) {
        if (read instanceof Read.Found found && !seen.add(found.article().id())) {
            ready.add(new Read.Rejected(new Failure(
                    found.where(),
                    "the id '" + found.article().id() + "' was met before in this run",
                    "give each article an id of its own, or leave the repetition out")));
        } else {
            ready.add(read);
        }
    }

    private void abandon(Failure failure) {
        ready.add(new Read.Rejected(failure));
        shut();
    }

    private void shut() {
        var open = readings;
        readings = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException unimportant) {
            // All that was wanted of it has been read.
            return;
        }
    }

    @Override
    public void close() {
        shut();
        inputs.clear();
        files = null;
    }
}
