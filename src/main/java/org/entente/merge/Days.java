package org.entente.merge;

import java.time.LocalDate;
import org.entente.model.Step;

/** Days from a first to a last. */
public record Days(LocalDate first, LocalDate last) {

    /** The days on which reports may be of an event that is of that month, year or stretch of months. */
    public static Days around(String period) {
        return new Days(
                Step.firstDay(period).minusDays(Window.SLACK),
                Step.lastDay(period).plusDays(Window.SLACK));
    }

    public boolean meet(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
