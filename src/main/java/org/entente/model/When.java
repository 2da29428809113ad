package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as far as it is known.
 *
 * @param date ISO date as precise as the text: {@code 2025}, {@code 2025-12} or {@code 2025-12-21}; null when the text gives none
 * @param earliest first day it can have been, null when unbounded
 * @param latest last day it can have been, null when unbounded
 */
public record When(@Nullable String date, @Nullable LocalDate earliest, @Nullable LocalDate latest, DateSource source) {

    public When {
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("ends before it begins: " + earliest + " to " + latest);
        }
    }

    /** Nothing in the text: it was before publication, that is all. */
    public static When unstated(@Nullable LocalDate published) {
        return new When(null, null, published, DateSource.PUBLICATION);
    }
}
