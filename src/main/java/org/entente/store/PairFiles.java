package org.entente.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.merge.Origin;
import org.entente.merge.Sketch;
import org.entente.merge.Told;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Reports put aside on the disk until all are known, so that those of two actors can be had together: one file for each
 * part of the pairs, of which only one is ever in memory.
 */
final class PairFiles implements AutoCloseable {

    private static final int FILES = 64;

    private final Path folder;
    private final List<DataOutputStream> outs = new ArrayList<>();

    PairFiles(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        for (var number = 0; number < FILES; number++) {
            outs.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(number)))));
        }
    }

    private Path file(int number) {
        return folder.resolve("pairs-" + number);
    }

    void add(Told told) throws IOException {
        write(told, outs.get(Math.floorMod(pair(told).hashCode(), FILES)));
    }

    private static String pair(Told told) {
        return String.join(" ", told.pair());
    }

    /** What takes the reports of two actors. */
    interface Sink {
        void take(List<Told> reports);
    }

    /** Hands on all reports, pair by pair. Nothing can be added any more. */
    void each(Sink sink) throws IOException {
        close();
        for (var number = 0; number < FILES; number++) {
            var pairs = new TreeMap<String, List<Told>>();
            try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(number))))) {
                for (var told = read(in); told != null; told = read(in)) {
                    pairs.computeIfAbsent(pair(told), key -> new ArrayList<>()).add(told);
                }
            }
            while (!pairs.isEmpty()) {
                sink.take(pairs.pollFirstEntry().getValue());
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var out : outs) {
            out.close();
        }
    }

    private static void write(Told told, DataOutputStream out) throws IOException {
        text(told.id(), out);
        var origin = told.origin();
        text(origin.article(), out);
        text(origin.published(), out);
        text(origin.publisher(), out);
        text(origin.language(), out);
        text(origin.sketch(), out);
        text(told.source(), out);
        text(told.relation(), out);
        text(told.target(), out);
        out.writeByte(told.modality().ordinal());
        text(told.claimedBy(), out);
        out.writeBoolean(told.isDenied());
        var when = told.when();
        text(when.date(), out);
        text(when.earliest(), out);
        text(when.latest(), out);
        out.writeByte(when.source().ordinal());
        text(told.place(), out);
        out.writeDouble(told.confidence());
    }

    private static void text(@Nullable Object value, DataOutputStream out) throws IOException {
        var bytes = Objects.toString(value, "").getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static @Nullable Told read(DataInputStream in) throws IOException {
        String id;
        try {
            id = string(in);
        } catch (EOFException end) {
            return null;
        }
        var article = string(in);
        var published = day(in);
        var publisher = text(in);
        var language = text(in);
        var sketch = text(in);
        return new Told(
                id,
                new Origin(article, published, publisher, language, sketch == null ? null : Sketch.parse(sketch)),
                string(in),
                string(in),
                string(in),
                Modality.values()[in.readByte()],
                text(in),
                in.readBoolean(),
                new When(text(in), day(in), day(in), DateSource.values()[in.readByte()]),
                text(in),
                in.readDouble());
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        var text = string(in);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(DataInputStream in) throws IOException {
        var text = text(in);
        return text == null ? null : LocalDate.parse(text);
    }
}
