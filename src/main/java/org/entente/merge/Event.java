package org.entente.merge;

import java.util.List;
import org.entente.model.Modality;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What happened between two actors once, as all articles tell it. Copies of a text count as one source.
 *
 * @param id made from the least id of its reports
 * @param place that most sources name, null when none does
 * @param sources number of texts that are no copies of each other
 * @param support number of those that tell it as a fact of their own, as done, planned or possible
 * @param claims number of those that only pass it on as somebody's claim
 * @param denials number of those in which it is denied
 * @param confidence 0 to 1
 * @param best id of the report that tells it best
 * @param wide years in which it must be looked for, besides its own time, since a report of it is of days far from that;
 *     {@link Days#EVER} where these are too many
 * @param joins its reports, each with the reason why it belongs to it, in order of their ids
 */
public record Event(
        String id,
        String source,
        String relation,
        String target,
        Modality modality,
        When when,
        @Nullable String place,
        int sources,
        int support,
        int claims,
        int denials,
        double confidence,
        String best,
        List<String> wide,
        List<Join> joins) {

    /**
     * A report of an event.
     *
     * @param with id of the report that it was joined to, null for the first
     * @param reason what they have in common
     */
    public record Join(Told told, @Nullable String with, Reason reason) {}

    /** Why a report was joined to an event, the strongest reason first. */
    public enum Reason {
        /** The first report of it. */
        FIRST,
        /** A copy of the same text. */
        COPY,
        SAME_DAY,
        /** The same day, and the same paper names another place. */
        CORRECTED,
        /** One time lies within the other. */
        WITHIN,
        /** No date in the text, and published about then. */
        NEAR_PUBLICATION,
        /** A day apart, and no other such event on the days around. */
        NEXT_DAY,
        /** The same month or year. */
        SAME_PERIOD,
        /** Somebody decided that they are one. */
        DECIDED
    }

    public Event {
        wide = List.copyOf(wide);
        joins = List.copyOf(joins);
    }

    public List<Told> reports() {
        return joins.stream().map(Join::told).toList();
    }
}
