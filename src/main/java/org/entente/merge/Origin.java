package org.entente.merge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article of a report.
 *
 * @param article what tells it from other articles
 * @param sketch of its text, null where none was kept
 */
public record Origin(
        String article,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable Sketch sketch) {

    /** Days within which a paper corrects what it wrote. */
    private static final int CORRECTED = 3;

    /** Whether this is of the same paper as the other, some days later. */
    boolean follows(Origin other) {
        return publisher != null
                && publisher.equals(other.publisher)
                && published != null
                && other.published != null
                && published.isAfter(other.published)
                && !published.isAfter(other.published.plusDays(CORRECTED));
    }

    /** Whether both are one article, or one text with a few words changed. */
    boolean isCopyOf(Origin other) {
        return article.equals(other.article) || sketch != null && other.sketch != null && sketch.isNear(other.sketch);
    }
}
