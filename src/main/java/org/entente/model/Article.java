package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was read. All offsets in the house point into {@link #text}, which is never changed.
 *
 * @param id what tells it from every other article: the id it came with, else its canonical URL, else the hash of its text
 * @param language tag of the language pack it is to be read with; null when it could not be told
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String title,
        String text,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String publisher) {}
