package org.entente.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Modality;
import org.entente.query.EventRow;
import org.jspecify.annotations.Nullable;

/**
 * Events in the columns of ICEWS, which has none for what is planned, supposed or denied: only what happened is in it.
 * Ids of events and stories count from 1 in the order of the file;
 * the date of what no text dates is that of its publication, and what Entente does not know is empty.
 */
final class Icews implements NetworkFormat {

    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    private static final String STATE = "State";

    @Override
    public void write(Network network, OutputStream out) {
        var text = new TextOut(out);
        text.print(Tsv.line(COLUMNS));
        var stories = new HashMap<String, Integer>();
        var events = new int[1];
        network.each(row -> {
            if (row.modality() == Modality.ACTUAL) {
                text.print(Tsv.line(cells(row, network, ++events[0], story(stories, row))));
            }
        });
    }

    private static int story(Map<String, Integer> stories, EventRow row) {
        return stories.computeIfAbsent(row.article().id(), id -> stories.size() + 1);
    }

    private static List<@Nullable Object> cells(EventRow row, Network network, int event, int story) {
        var source = network.actor(row.source().actor());
        var target = network.actor(row.target().actor());
        return Arrays.asList(
                event,
                row.first(),
                source.label(),
                null,
                country(source),
                network.label(row.relation()),
                row.relation().cameo(),
                row.relation().goldstein(),
                target.label(),
                null,
                country(target),
                story,
                null,
                row.article().publisher(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String country(ActorNode actor) {
        return actor.kind().equals(STATE) ? actor.label() : null;
    }
}
