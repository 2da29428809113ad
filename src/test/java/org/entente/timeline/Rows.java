package org.entente.timeline;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.When;
import org.entente.query.EventRow;
import org.entente.query.ReportRow;
import org.entente.query.Sample;

/** Events for timelines. */
final class Rows {

    private Rows() {}

    static When on(String day) {
        return new When(day, LocalDate.parse(day), LocalDate.parse(day), DateSource.STATED);
    }

    static EventRow row(String source, String relation, String target, String day) {
        return row(source, relation, target, on(day), Modality.ACTUAL);
    }

    static EventRow row(String source, String relation, String target, When when, Modality modality) {
        return row(source, relation, target, when, modality, "words");
    }

    static EventRow row(String source, String relation, String target, When when, Modality modality, String quote) {
        return new EventRow(
                "event-1",
                new Party(source, source, List.of()),
                Sample.relations().get(relation),
                new Party(target, target, List.of()),
                modality,
                null,
                when,
                null,
                null,
                0.5,
                1,
                1,
                0,
                new ReportRow.Words(quote, 0, quote.length(), "en/" + relation + "-01"),
                new ReportRow.Origin("a-1", null, null, null, null, "en"));
    }

    /** The same event told by another article. */
    static EventRow from(EventRow row, ReportRow.Origin article) {
        return new EventRow(
                row.id(),
                row.source(),
                row.relation(),
                row.target(),
                row.modality(),
                row.claimedBy(),
                row.when(),
                row.place(),
                row.placeText(),
                row.confidence(),
                row.reports(),
                row.sources(),
                row.denials(),
                row.words(),
                article);
    }
}
