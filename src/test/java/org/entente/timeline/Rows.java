package org.entente.timeline;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.When;
import org.entente.query.ReportRow;
import org.entente.query.Sample;

/** Reports for timelines. */
final class Rows {

    private Rows() {}

    static When on(String day) {
        return new When(day, LocalDate.parse(day), LocalDate.parse(day), DateSource.STATED);
    }

    static ReportRow row(String source, String relation, String target, String day) {
        return row(source, relation, target, on(day), Modality.ACTUAL);
    }

    static ReportRow row(String source, String relation, String target, When when, Modality modality) {
        return row(source, relation, target, when, modality, "words");
    }

    static ReportRow row(String source, String relation, String target, When when, Modality modality, String quote) {
        return new ReportRow(
                "report-1",
                new Party(source, source, List.of()),
                Sample.relations().get(relation),
                new Party(target, target, List.of()),
                modality,
                null,
                when,
                null,
                null,
                0.5,
                new ReportRow.Words(quote, 0, quote.length(), "en/" + relation + "-01"),
                new ReportRow.Origin("a-1", null, null, null, null, "en"));
    }

    /** The same report of another article. */
    static ReportRow from(ReportRow row, ReportRow.Origin article) {
        return new ReportRow(
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
                row.words(),
                article);
    }
}
