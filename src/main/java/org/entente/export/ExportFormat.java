package org.entente.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that the graph can be exported in; each is the ending of its files too. */
public enum ExportFormat {
    /** Turtle: the statements of all articles in one graph. */
    TTL,
    /** TriG: a named graph for each article. */
    TRIG,
    /** N-Quads: the same, a statement a line. */
    NQ,
    /** JSON-LD: the same, a named graph a line. */
    JSONLD,
    /** A row for each report. */
    CSV;

    /** The format of that name. */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.text().equals(name))
                .findFirst();
    }

    /** The format that the ending of a file names, before {@code .gz} if the file is to be compressed. */
    public static Optional<ExportFormat> ofFile(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        var plain = WholeFile.isCompressed(name) ? name.substring(0, name.lastIndexOf('.')) : name;
        return named(plain.substring(plain.lastIndexOf('.') + 1));
    }

    /** The names of all formats. */
    public static List<String> names() {
        return Arrays.stream(values()).map(ExportFormat::text).toList();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
