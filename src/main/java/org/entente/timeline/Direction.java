package org.entente.timeline;

import java.util.Locale;

/** Which of the two actors of a timeline did it to which. */
public enum Direction {
    /** The first to the second. */
    FORTH,
    /** The second to the first. */
    BACK,
    /** Both together: the relation is symmetric. */
    MUTUAL;

    /** The name in files. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
