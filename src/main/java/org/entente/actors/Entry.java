package org.entente.actors;

import java.util.List;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An actor with what the gazetteer knows of it beside its names.
 *
 * @param actsFor code of the actor that it is an organ of and counts as, null for none
 * @param capitals ids of the places it sits in, the first one first
 * @param term when it existed or exists
 * @param shortNames which part of a person's name its people are called by
 */
public record Entry(Actor actor, @Nullable String actsFor, List<String> capitals, Term term, ShortNames shortNames) {

    /** Which part of the full name stands for a person at second mention. */
    public enum ShortNames {
        /** The last word: "Vladimir Putin" is "Putin". */
        LAST,
        /** The first word, which is the family name: "Lee Jae Myung" is "Lee". */
        FIRST,
        /** Either: "Prabowo Subianto" is "Prabowo" or "Subianto". */
        EITHER
    }

    public Entry {
        capitals = List.copyOf(capitals);
    }
}
