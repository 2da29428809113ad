package org.entente.model;

import java.util.List;

/**
 * Words that name an actor, such as {@code Seoul}, {@code Russian} or {@code Presiden Lee Jae Myung}.
 *
 * @param actors codes of the actors meant: one, or the members of a list that was read as one word
 * @param persons names of the persons meant, as the gazetteer or the text spells them; empty where none is
 * @param head the noun that heads the words in lower case, as "minister" or "troops"; empty for a bare name
 * @param reason why the words mean that actor, for people to read
 */
public record Mention(Span span, Kind kind, List<String> actors, List<String> persons, String head, String reason) {

    /** What sort of words they are: the extractor lets a capital be a place, and a demonym be an adjective. */
    public enum Kind {
        /** The name of a state, organization or group. */
        NAME,
        /** A capital, which may be its government or only a place. */
        CAPITAL,
        /** A seat of power that stands for its government, such as the Kremlin. */
        SEAT,
        /** An adjective or noun of nationality. */
        DEMONYM,
        /** A person, acting for an actor at the date of the article. */
        PERSON,
        /** An office or body of an actor: "the Russian foreign minister", "Kementerian Luar Negeri Korsel". */
        OFFICE,
        /** A place that is no actor; {@code actors} holds the states it lies in. */
        PLACE
    }

    public Mention {
        actors = List.copyOf(actors);
        persons = List.copyOf(persons);
    }
}
