package org.entente.timeline;

import org.entente.query.EventRow;

/**
 * A event on a timeline.
 *
 * @param actor who of the first side takes part
 * @param partner who of the other side does
 */
public record Entry(EventRow event, Direction direction, String actor, String partner) {

    /**
     * When it was, as precisely as the text tells: {@code 2025-12-21}, {@code 2025-12}, {@code 2025}, a stretch of time
     * {@code 2025-12-29/2026-01-04}, or empty when the text does not tell.
     */
    public String when() {
        var when = event.when();
        if (when.date() != null) {
            return when.date();
        }
        return when.earliest() == null ? "" : when.earliest() + "/" + (when.latest() == null ? ".." : when.latest());
    }

    /** Whether only the day of publication places it. */
    public boolean isUndated() {
        return event.isUndated();
    }
}
