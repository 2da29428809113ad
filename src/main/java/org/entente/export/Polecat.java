package org.entente.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Modality;
import org.entente.query.EventRow;
import org.jspecify.annotations.Nullable;

/**
 * Events in the columns of POLECAT, the event data of PLOVER. What has not happened is told by one of PLOVER's auxiliary
 * modes; the date of what no text dates is that of its publication, and what Entente does not know is empty.
 */
final class Polecat implements NetworkFormat {

    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private static final String STATE = "State";
    private static final String BETWEEN = ";";

    @Override
    public void write(Network network, OutputStream out) {
        var text = new TextOut(out);
        text.print(Tsv.line(COLUMNS));
        network.each(row -> text.print(Tsv.line(cells(row, network))));
    }

    private static List<@Nullable Object> cells(EventRow row, Network network) {
        var actor = network.actor(row.source().actor());
        var recipient = network.actor(row.target().actor());
        return Arrays.asList(
                row.id(),
                row.first(),
                row.relation().plover(),
                mode(row.modality()),
                row.relation().goldstein(),
                null,
                null,
                actor.label(),
                country(actor),
                null,
                null,
                null,
                String.join(BETWEEN, row.source().persons()),
                row.source().text(),
                null,
                recipient.label(),
                country(recipient),
                null,
                null,
                null,
                String.join(BETWEEN, row.target().persons()),
                row.target().text(),
                null,
                row.place(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.placeText(),
                null,
                row.article().publisher(),
                row.article().published(),
                null,
                null,
                null,
                row.article().language(),
                "Entente");
    }

    private static @Nullable String country(ActorNode actor) {
        return actor.kind().equals(STATE) ? actor.code() : null;
    }

    private static @Nullable String mode(Modality modality) {
        return switch (modality) {
            case ACTUAL -> null;
            case PLANNED -> "future";
            case HYPOTHETICAL -> "hypothetical";
            case NEGATED -> "negation";
        };
    }
}
