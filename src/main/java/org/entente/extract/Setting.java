package org.entente.extract;

import java.util.List;
import org.entente.model.Span;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an article needs to know of the text before it.
 *
 * @param boilerplate stretches of the whole article that say nothing of the news, in order
 * @param sentences how many stand before the part
 * @param digest whether each line of the article is a story of its own
 * @param day that of the last line before the part that is nothing but a date; null where there is none
 */
public record Setting(List<Span> boilerplate, int sentences, boolean digest, @Nullable When day) {

    /** That of a text which begins here and has no boilerplate. */
    static final Setting BARE = new Setting(List.of(), 0, false, null);

    public Setting {
        boilerplate = List.copyOf(boilerplate);
    }
}
