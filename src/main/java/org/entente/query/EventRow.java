package org.entente.query;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * An event, as all its reports tell it: the row of timelines and of tables of events.
 *
 * @param id local name of its IRI: {@code event-...}
 * @param claimedBy code of the actor whose claim it is, where nobody tells it as a fact
 * @param confidence from 0 to 1
 * @param reports how many reports tell it or deny it
 * @param sources how many texts these are, copies not counted
 * @param denials how many of the sources have it denied
 * @param words those that tell it best
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
        @Nullable String place,
        @Nullable String placeText,
        double confidence,
        int reports,
        int sources,
        int denials,
        ReportRow.Words words,
        ReportRow.Origin article)
        implements Row {

    /** By the first day, then the last, then id. What nothing places in time comes last. */
    public static final Comparator<EventRow> BY_TIME = Comparator.comparing(
                    EventRow::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(EventRow::last, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(EventRow::id);

    @Override
    public @Nullable LocalDate first() {
        return when.earliest() != null ? when.earliest() : when.latest();
    }

    @Override
    public @Nullable LocalDate last() {
        return when.latest() != null ? when.latest() : when.earliest();
    }

    /** Whether no text tells its time, so that only the publication bounds it. */
    public boolean isUndated() {
        return when.date() == null && when.earliest() == null;
    }
}
