package org.entente.timeline;

import java.util.Locale;

/** How finely a timeline is summed. */
public enum Step {
    DAY(10),
    MONTH(7),
    YEAR(4);

    private final int digits;

    Step(int digits) {
        this.digits = digits;
    }

    /** The day, month or year of an ISO date; empty when the date is not so precise. */
    String of(String date) {
        return date.length() < digits ? "" : date.substring(0, digits);
    }

    /** The step of that name: {@code day}, {@code month} or {@code year}. */
    public static Step named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
