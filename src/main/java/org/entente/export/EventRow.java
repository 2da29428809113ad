package org.entente.export;

import java.time.LocalDate;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.When;
import org.entente.query.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * Something between two actors, as a line of a file: a report, or an event that reports tell.
 *
 * @param id local name of its IRI
 * @param claimedBy code of the actor whose claim it is
 * @param first the first day that it is placed on, by its publication if the text dates nothing; null for none
 * @param last the last day
 * @param reports how many reports tell it
 * @param words the words that tell it; of several the best
 * @param article where these are from
 */
public record EventRow(
        String id,
        Party source,
        Relation relation,
        Party target,
        Modality modality,
        @Nullable String claimedBy,
        When when,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable String place,
        @Nullable String placeText,
        double confidence,
        int reports,
        ReportRow.Words words,
        ReportRow.Origin article) {

    /** Whether the text tells nothing of the time, so that only the publication bounds it. */
    boolean isUndated() {
        return when.date() == null && when.earliest() == null;
    }

    /** A report, which tells itself. */
    public static EventRow of(ReportRow row) {
        return new EventRow(
                row.id(),
                row.source(),
                row.relation(),
                row.target(),
                row.modality(),
                row.claimedBy(),
                row.when(),
                row.first(),
                row.last(),
                row.place(),
                row.placeText(),
                row.confidence(),
                1,
                row.words(),
                row.article());
    }
}
