package org.entente.read;

import java.util.List;
import java.util.Optional;
import org.entente.language.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * How to read.
 *
 * @param languages the languages that texts may be in
 * @param forced tag of the language of all articles, whatever they say themselves; null to let each tell
 * @param fallback tag of the language of an article that does not tell; null to reject it
 */
public record ReadOptions(List<PageWords> languages, @Nullable String forced, @Nullable String fallback) {

    public ReadOptions {
        languages = List.copyOf(languages);
    }

    /** Each article tells its language, or is rejected. */
    public static ReadOptions of(List<PageWords> languages) {
        return new ReadOptions(languages, null, null);
    }

    Optional<PageWords> find(@Nullable String tag) {
        return languages.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
