package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
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

    /**
     * A date as precise as it is written: {@code 2025}, {@code 2025-12} or {@code 2025-12-21}.
     *
     * @throws DateTimeException when it is none
     */
    public static When stated(String date) {
        if (date.length() == 4) {
            var year = Year.parse(date);
            return new When(date, year.atDay(1), year.atMonth(12).atEndOfMonth(), DateSource.STATED);
        }
        if (date.length() == 7) {
            var month = YearMonth.parse(date);
            return new When(date, month.atDay(1), month.atEndOfMonth(), DateSource.STATED);
        }
        var day = LocalDate.parse(date);
        return new When(date, day, day, DateSource.STATED);
    }

    /** Nothing in the text: it was before publication, that is all. */
    public static When unstated(@Nullable LocalDate published) {
        return new When(null, null, published, DateSource.PUBLICATION);
    }
}
