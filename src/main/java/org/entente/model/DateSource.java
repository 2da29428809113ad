package org.entente.model;

import java.util.Locale;

/** Where the date of an event comes from. */
public enum DateSource {
    /** The text gives it: "on 3 May 2021". */
    STATED,
    /** The text gives it relative to its own date: "on Monday", "last month". */
    INFERRED,
    /** The text gives none; only the date of publication bounds it. */
    PUBLICATION;

    /** The name in files and in the graph. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
