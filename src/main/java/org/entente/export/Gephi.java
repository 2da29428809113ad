package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.query.Csv;
import org.entente.rdf.Vocabulary;

/** The node and edge tables that Gephi imports as spreadsheets: an edge for each tie. */
final class Gephi implements NetworkFormat {

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        var ties = Ties.of(network);
        new Archive(out)
                .add("nodes.csv", file -> nodes(ties, new TextOut(file)))
                .add("edges.csv", file -> edges(ties, network, new TextOut(file)))
                .finish();
    }

    private static void nodes(Ties ties, TextOut out) {
        out.print(Csv.line(List.of("Id", "Label", "Class", "IRI")));
        for (var actor : ties.actors()) {
            out.print(Csv.line(List.of(actor.code(), actor.label(), actor.kind(), Vocabulary.ID + actor.name())));
        }
    }

    private static void edges(Ties ties, Network network, TextOut out) {
        out.print(Csv.line(List.of(
                "Source",
                "Target",
                "Type",
                "Id",
                "Label",
                "Weight",
                "Kind",
                "Interval",
                "Relation",
                "Modality",
                "Plover",
                "Goldstein",
                "Claimed",
                "Undated")));
        var id = 0;
        for (var tie : ties.all()) {
            var relation = tie.relation();
            out.print(Csv.line(Arrays.asList(
                    tie.source(),
                    tie.target(),
                    relation.symmetric() ? "Undirected" : "Directed",
                    id++,
                    tie.named(network.label(relation)),
                    tie.events(),
                    tie.kind(),
                    interval(tie),
                    relation.name(),
                    tie.modality().text(),
                    relation.plover(),
                    relation.goldstein(),
                    tie.claimed(),
                    tie.undated())));
        }
    }

    /** {@code <[2025-12-01,2025-12-21];[2026-01-09,2026-01-09]>}, empty for no day. */
    private static String interval(Tie tie) {
        var spans = new ArrayList<String>();
        tie.spells().each((first, last) -> spans.add("[" + first + "," + last + "]"));
        return spans.isEmpty() ? "" : "<" + String.join(";", spans) + ">";
    }
}
