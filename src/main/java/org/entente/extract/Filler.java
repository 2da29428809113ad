package org.entente.extract;

import java.util.List;
import org.entente.model.Party;

/**
 * The actors that fill a slot, and how they were found.
 *
 * @param via the slot that names them, or the way by which they were found near by
 * @param word index of the word in its sentence, -1 when it stands in another sentence
 */
record Filler(List<Party> parties, How how, String via, int word) {

    /** From the surest to the least sure. */
    enum How {
        /** The slot names the actor. */
        NAMED,
        /** The slot is a thing or person of the actor. */
        OWNED,
        /** The slot refers back to the actor. */
        REFERRED,
        /** Nothing in the slot; the actor is a likely one near by. */
        NEAR
    }

    static final Filler NONE = new Filler(List.of(), How.NEAR, "none", -1);

    Filler {
        parties = List.copyOf(parties);
    }

    boolean isEmpty() {
        return parties.isEmpty();
    }

    /** Whether the same words of the sentence fill both. */
    boolean isAt(Filler other) {
        return word >= 0 && word == other.word;
    }

    /** Whether the slot asks for a preposition of its own. */
    boolean isByPreposition() {
        return via.startsWith(":");
    }

    Filler via(String slot) {
        return new Filler(parties, how, slot, word);
    }

    /** The same without the actors of the other, which must be all it names: of lists each member stays. */
    Filler without(Filler other) {
        if (parties.isEmpty() || other.parties.size() != 1 || !shares(other)) {
            return this;
        }
        var own = other.parties.get(0).actor();
        var rest = parties.stream().filter(party -> !party.actor().equals(own)).toList();
        return new Filler(rest, how, via, word);
    }

    /** Whether both name an actor in common. */
    boolean shares(Filler other) {
        return parties.stream().anyMatch(party -> other.parties.stream()
                .anyMatch(own -> own.actor().equals(party.actor())));
    }
}
