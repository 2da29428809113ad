package org.entente.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/** The files of one language pack, in the jar or in a folder of the user's. */
public final class PackFolder {

    /** A line of a table: its cells, and where it stands for messages. */
    public record Row(List<String> cells, String where) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of that column, empty where the line is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        public InputProblem problem(String what, String remedy) {
            return new InputProblem(where, what, remedy);
        }
    }

    private interface Source {
        /** Where the file lies; null when there is none. */
        @Nullable
        URL locate(String file) throws IOException;
    }

    private final String name;
    private final Source source;

    private PackFolder(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** A pack that comes with the program. */
    public static PackFolder bundled(String tag) {
        return new PackFolder(
                "languages/" + tag, file -> PackFolder.class.getResource("/languages/" + tag + "/" + file));
    }

    /** A pack in a folder of the user's. */
    public static PackFolder at(Path folder) {
        return new PackFolder(folder.toString(), file -> {
            var path = folder.resolve(file);
            return Files.isRegularFile(path) ? path.toUri().toURL() : null;
        });
    }

    public String name() {
        return name;
    }

    /** Opens a file of the pack; empty when the pack has none of that name. */
    public Optional<InputStream> find(String file) {
        try {
            var url = source.locate(file);
            return url == null ? Optional.empty() : Optional.of(url.openStream());
        } catch (IOException e) {
            throw new InputProblem(name + "/" + file, "cannot be read: " + e.getMessage(), "check the file");
        }
    }

    /**
     * A file of the pack on the disk, for libraries that read no jar within a jar: the file itself, or a copy that lasts
     * as long as the program. The file must be there.
     */
    public URL onDisk(String file) {
        try {
            var url = source.locate(file);
            if (url == null) {
                throw new InputProblem(name + "/" + file, "is missing", "restore the file");
            }
            return url.getProtocol().equals("file") ? url : copy(url, file);
        } catch (IOException e) {
            throw new InputProblem(name + "/" + file, "cannot be read: " + e.getMessage(), "check the file");
        }
    }

    private static URL copy(URL url, String file) throws IOException {
        var folder = Files.createTempDirectory("entente");
        var copy = folder.resolve(file.substring(file.lastIndexOf('/') + 1));
        try (var in = url.openStream()) {
            Files.copy(in, copy);
        }
        folder.toFile().deleteOnExit();
        copy.toFile().deleteOnExit();
        return copy.toUri().toURL();
    }

    /** The lines of a text file without blank ones and comments ({@code #} first); none when it is absent. */
    public List<Row> lines(String file) {
        var stream = find(file);
        if (stream.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        try (var reader = new BufferedReader(new InputStreamReader(stream.get(), StandardCharsets.UTF_8))) {
            var number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(List.of(line.split("\t", -1)), name + "/" + file + ":" + number));
                }
            }
        } catch (IOException e) {
            throw new InputProblem(name + "/" + file, "cannot be read: " + e.getMessage(), "check the file");
        }
        return rows;
    }

    /** The lines of a table without its head line. */
    public List<Row> table(String file) {
        var rows = lines(file);
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }
}
