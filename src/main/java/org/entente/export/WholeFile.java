package org.entente.export;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.entente.model.InputProblem;

/** Writes files that are there whole or not at all: under another name first, then renamed. */
public final class WholeFile {

    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** What writes the contents. */
    public interface Contents {
        void write(OutputStream out) throws IOException;
    }

    /** Whether a file of that name is to be compressed. */
    static boolean isCompressed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /**
     * Writes the file, compressed when its name ends in {@code .gz}. A file that stood there before is kept until the
     * new one is on the disk, and stays when writing fails.
     *
     * @throws InputProblem when there cannot be a file of that name
     */
    public static void write(Path file, Contents contents) throws IOException {
        if (Files.isDirectory(file)) {
            throw new InputProblem(file.toString(), "is a folder", "name a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or pipe can only be written to as it stands.
            fill(file, isCompressed(file.toString()), contents);
            return;
        }
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var folder = Objects.requireNonNull(target.getParent());
        if (!Files.isDirectory(folder)) {
            throw new InputProblem(file.toString(), "its folder does not exist", "make it, or name another file");
        }
        if (!Files.isWritable(folder)) {
            throw new InputProblem(file.toString(), "its folder cannot be written to", "name a file elsewhere");
        }
        var part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        // Whoever is told to stop leaves no part behind either.
        part.toFile().deleteOnExit();
        try {
            fill(part, isCompressed(file.toString()), contents);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Path file, boolean compressed, Contents contents) throws IOException {
        try (var channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
            var plain = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            if (compressed) {
                var zipped = new GZIPOutputStream(plain, BUFFER);
                contents.write(zipped);
                zipped.finish();
            } else {
                contents.write(plain);
            }
            plain.flush();
            if (Files.isRegularFile(file)) {
                channel.force(true);
            }
        }
    }
}
