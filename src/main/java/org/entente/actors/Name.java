package org.entente.actors;

/**
 * A name as news writes it.
 *
 * @param language tag of the language that uses it, {@link #EVERY} for every one
 * @param owner code of the actor or person, id of the place; empty for {@link Kind#OTHER}
 * @param weak true for a name that is mostly something else: it counts only where the same text names its owner otherwise too
 */
public record Name(String text, String language, Kind kind, String owner, boolean weak) implements Comparable<Name> {

    /** The tag of names that every language uses. */
    public static final String EVERY = "mul";

    /** What sort of name, in the order in which one is preferred. */
    public enum Kind {
        /** A name of a state, organization or group: full, short or by-name. */
        PROPER,
        /** A name of several actors together, owned by each: "the two Koreas". */
        JOINT,
        /** A short form that is written exactly so, such as {@code UN}. */
        ABBREVIATION,
        /** A capital or other seat, owned by the actor that sits there. */
        CAPITAL,
        /** A palace, ministry or force that has a name of its own, owned by its state. */
        SEAT,
        /** An adjective or noun of nationality. */
        DEMONYM,
        /** A person's name. */
        PERSON,
        /** A part of a person's name that stands for the person where the context tells which. */
        SURNAME,
        /** A place, owned by itself. */
        PLACE,
        /** Words that hold a name and mean something else: a newspaper, a war, a treaty. */
        OTHER
    }

    @Override
    public int compareTo(Name other) {
        var byOwner = owner.compareTo(other.owner);
        var byKind = byOwner != 0 ? byOwner : kind.compareTo(other.kind);
        var byText = byKind != 0 ? byKind : text.compareTo(other.text);
        return byText != 0 ? byText : language.compareTo(other.language);
    }
}
