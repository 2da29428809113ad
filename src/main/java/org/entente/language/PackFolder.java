package org.entente.language;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.InputProblem;

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
        InputStream open(String file) throws IOException;
    }

    private final String name;
    private final Source source;

    private PackFolder(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** A pack that comes with the program. */
    public static PackFolder bundled(String tag) {
        return new PackFolder("languages/" + tag, file -> {
            var stream = PackFolder.class.getResourceAsStream("/languages/" + tag + "/" + file);
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return stream;
        });
    }

    /** A pack in a folder of the user's. */
    public static PackFolder at(Path folder) {
        return new PackFolder(folder.toString(), file -> {
            var path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                throw new FileNotFoundException(file);
            }
            return Files.newInputStream(path);
        });
    }

    public String name() {
        return name;
    }

    /** Opens a file of the pack; empty when the pack has none of that name. */
    public Optional<InputStream> find(String file) {
        try {
            return Optional.of(source.open(file));
        } catch (FileNotFoundException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new InputProblem(name + "/" + file, "cannot be read: " + e.getMessage(), "check the file");
        }
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
