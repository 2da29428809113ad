package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in a zip, one after the other. The same files give the same bytes: none has a time of its own. */
final class Archive {

    /** The first time that a zip can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    Archive add(String name, WholeFile.Contents contents) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        contents.write(zip);
        zip.closeEntry();
        return this;
    }

    /** Ends the zip; the stream below stays open. */
    void finish() throws IOException {
        zip.finish();
    }
}
