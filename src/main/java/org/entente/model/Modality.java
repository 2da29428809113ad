package org.entente.model;

import java.util.Locale;

/** Whether an event happened, is to happen, may happen, or did not happen. */
public enum Modality {
    ACTUAL,
    PLANNED,
    HYPOTHETICAL,
    NEGATED;

    /** The name in files and in the graph. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
