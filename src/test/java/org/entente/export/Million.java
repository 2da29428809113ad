package org.entente.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.When;
import org.entente.query.EventRow;
import org.entente.query.ReportRow;
import org.entente.query.Sample;

/** Writes a million events of 200 actors and 30 years, two to an article, to nowhere. */
public final class Million {

    static final int EVENTS = 1_000_000;

    private static final int ACTORS = 200;
    private static final int DAYS = 365 * 30;

    private Million() {}

    public static void main(String[] formats) throws IOException {
        var network = network(EVENTS);
        for (var format : formats) {
            try (var out = new BufferedOutputStream(OutputStream.nullOutputStream())) {
                ExportFormat.valueOf(format).network().orElseThrow().write(network, out);
            }
        }
    }

    static Network network(int events) {
        var relations = new ArrayList<>(Sample.relations().all());
        return new Network(
                sink -> {
                    for (var i = 0; i < events; i++) {
                        // Large primes scatter the events over pairs, relations and days.
                        var scattered = (int) (i * 2_654_435_761L % 1_000_000_007L);
                        var source = scattered % ACTORS;
                        var target = (source + 1 + scattered / ACTORS % (ACTORS - 1)) % ACTORS;
                        var day = LocalDate.of(1995, 1, 1).plusDays(scattered % DAYS);
                        sink.accept(new EventRow(
                                "event-" + i,
                                new Party("A" + source, "the government", List.of()),
                                relations.get(scattered / 7 % relations.size()),
                                new Party("A" + target, "the ministry", List.of("A. Person")),
                                Modality.values()[i % 10 < 7 ? 0 : i % 4],
                                i % 13 == 0 ? "A" + source : null,
                                new When(day.toString(), day, day, DateSource.STATED),
                                "Sampleton",
                                "Sampleton",
                                0.8,
                                1,
                                1,
                                0,
                                new ReportRow.Words(
                                        "The two met on Monday and agreed to meet again. ".repeat(3),
                                        10,
                                        90,
                                        "en/met-01"),
                                new ReportRow.Origin(
                                        "article-" + i / 2,
                                        "https://example.org/" + i / 2,
                                        "A title",
                                        "A paper",
                                        day,
                                        "en")));
                    }
                },
                code -> new ActorNode(code, "state-" + code, "State", "Actor " + code),
                name -> name);
    }
}
