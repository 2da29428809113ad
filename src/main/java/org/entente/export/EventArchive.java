package org.entente.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.query.Csv;
import org.jspecify.annotations.Nullable;

/**
 * A table of events with a codebook that tells what each column means, which values it has here and how many are missing,
 * and a Frictionless schema from which readers take the types.
 */
final class EventArchive implements NetworkFormat {

    private static final List<Field> COLUMNS = Stream.concat(
                    Stream.of(
                            new Field("source", Field.Type.TEXT, (row, network) -> row.source()
                                    .actor()),
                            new Field("sourceLabel", Field.Type.TEXT, (row, network) -> network.actor(
                                            row.source().actor())
                                    .label()),
                            new Field("sourceClass", Field.Type.TEXT, (row, network) -> network.actor(
                                            row.source().actor())
                                    .kind()),
                            new Field("target", Field.Type.TEXT, (row, network) -> row.target()
                                    .actor()),
                            new Field("targetLabel", Field.Type.TEXT, (row, network) -> network.actor(
                                            row.target().actor())
                                    .label()),
                            new Field("targetClass", Field.Type.TEXT, (row, network) -> network.actor(
                                            row.target().actor())
                                    .kind())),
                    Field.ALL.stream())
            .toList();

    /** Columns whose values are few enough to be told. */
    private static final List<String> CLOSED =
            List.of("sourceClass", "targetClass", "relation", "modality", "dateSource", "plover", "cameo", "lang");

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        var counts = new Counts();
        new Archive(out)
                .add("events.csv", file -> events(network, new TextOut(file), counts))
                .add("codebook.csv", file -> codebook(new TextOut(file), counts))
                .add("schema.json", file -> new TextOut(file).print(schema(), "\n"))
                .finish();
    }

    /** What was met in the columns, by their order. */
    private static final class Counts {

        private final int[] missing = new int[COLUMNS.size()];
        private final List<TreeSet<String>> values =
                COLUMNS.stream().map(column -> new TreeSet<String>()).toList();

        void add(int column, @Nullable Object cell) {
            if (cell == null) {
                missing[column]++;
            } else if (CLOSED.contains(COLUMNS.get(column).name())) {
                values.get(column).add(cell.toString());
            }
        }
    }

    private static void events(Network network, TextOut out, Counts counts) {
        out.print(Csv.line(COLUMNS.stream().map(Field::name).toList()));
        network.each(row -> {
            var cells = new ArrayList<@Nullable Object>();
            for (var column : COLUMNS) {
                var cell = column.of(row, network);
                counts.add(cells.size(), cell);
                cells.add(cell);
            }
            out.print(Csv.line(cells));
        });
    }

    private static void codebook(TextOut out, Counts counts) {
        var meanings = meanings();
        out.print(Csv.line(List.of("name", "type", "meaning", "values", "missing")));
        for (var i = 0; i < COLUMNS.size(); i++) {
            var column = COLUMNS.get(i);
            out.print(Csv.line(Arrays.asList(
                    column.name(),
                    column.type().frictionless(),
                    meaning(meanings, column),
                    String.join("; ", counts.values.get(i)),
                    counts.missing[i])));
        }
    }

    private static String schema() {
        var meanings = meanings();
        var schema = JsonNodeFactory.instance.objectNode();
        var fields = schema.putArray("fields");
        for (var column : COLUMNS) {
            fields.addObject()
                    .put("name", column.name())
                    .put("type", column.type().frictionless())
                    .put("description", meaning(meanings, column));
        }
        schema.putArray("missingValues").add("");
        schema.put("primaryKey", "event");
        return JsonLines.text(schema);
    }

    private static String meaning(Map<String, String> meanings, Field column) {
        return Objects.requireNonNull(meanings.get(column.name()), column.name());
    }

    /** By name of the column. */
    private static Map<String, String> meanings() {
        var file = Objects.requireNonNull(EventArchive.class.getResourceAsStream("/export/codebook.tsv"));
        var meanings = new LinkedHashMap<String, String>();
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().map(line -> line.split("\t", 2)).forEach(cells -> meanings.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return meanings;
    }
}
