package org.entente.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a first day to a last day, both included; null where the bound is not known or has not come. */
public record Term(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Term ALWAYS = new Term(null, null);

    public Term {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
