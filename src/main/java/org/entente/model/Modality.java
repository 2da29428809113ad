package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The one of that name. */
    public static Optional<Modality> named(String text) {
        return Arrays.stream(values())
                .filter(modality -> modality.text().equals(text))
                .findFirst();
    }
}
