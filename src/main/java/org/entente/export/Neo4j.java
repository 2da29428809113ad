package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.query.Csv;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The tables that {@code neo4j-admin database import} reads, and the command: a relationship for each event. */
final class Neo4j implements NetworkFormat {

    private static final String IMPORT =
            """
            #!/bin/sh
            # Fills a database that does not exist yet; name another as the first word.
            neo4j-admin database import full "${1:-entente}" --nodes=actors.csv --relationships=events.csv
            """;

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        new Archive(out)
                .add("actors.csv", file -> actors(network, new TextOut(file)))
                .add("events.csv", file -> events(network, new TextOut(file)))
                .add("import.sh", file -> new TextOut(file).print(IMPORT))
                .finish();
    }

    private static void actors(Network network, TextOut out) {
        out.print(Csv.line(List.of("code:ID(Actor)", "name", "iri", ":LABEL")));
        for (var actor : network.census().actors()) {
            out.print(Csv.line(
                    List.of(actor.code(), actor.label(), Vocabulary.ID + actor.name(), "Actor;" + actor.kind())));
        }
    }

    private static void events(Network network, TextOut out) {
        var head = new ArrayList<>(List.of(":START_ID(Actor)", ":END_ID(Actor)", ":TYPE"));
        Field.ALL.forEach(field -> head.add(field.name() + ":" + field.type().neo4j()));
        out.print(Csv.line(head));
        network.each(row -> {
            var cells = new ArrayList<@Nullable Object>(List.of(
                    row.source().actor(), row.target().actor(), row.relation().name()));
            Field.ALL.forEach(field -> cells.add(field.of(row, network)));
            out.print(Csv.line(cells));
        });
    }
}
