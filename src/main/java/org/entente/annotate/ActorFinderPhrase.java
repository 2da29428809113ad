package org.entente.annotate;

import java.util.List;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Words that were read as one: from one word to before another.
 *
 * @param kind null where the words name nobody who acts, and are passed over
 * @param head the noun that heads them, empty for a bare name
 */
record ActorFinderPhrase(
        int from,
        int to,
        Mention.@Nullable Kind kind,
        List<String> actors,
        List<String> persons,
        String head,
        String reason) {

    static ActorFinderPhrase nobody(int from, int to) {
        return new ActorFinderPhrase(from, to, null, List.of(), List.of(), "", "");
    }

    static ActorFinderPhrase name(int from, int to, Mention.Kind kind, String actor, String reason) {
        return new ActorFinderPhrase(from, to, kind, List.of(actor), List.of(), "", reason);
    }

    boolean isSomebody() {
        return kind != null;
    }

    boolean is(Mention.Kind... kinds) {
        return kind != null && List.of(kinds).contains(kind);
    }

    /** Whether a title or an institution can belong to it. */
    boolean isOwner() {
        return is(Mention.Kind.NAME, Mention.Kind.DEMONYM, Mention.Kind.SEAT)
                || is(Mention.Kind.OFFICE) && persons.isEmpty();
    }

    ActorFinderPhrase over(int newFrom, int newTo) {
        return new ActorFinderPhrase(newFrom, newTo, kind, actors, persons, head, reason);
    }

    /** The office of this actor, with the words around it. */
    ActorFinderPhrase office(int newFrom, int newTo, String newHead, String role) {
        return new ActorFinderPhrase(
                newFrom, newTo, Mention.Kind.OFFICE, actors, List.of(), newHead, "\"" + role + "\" of " + reason);
    }

    ActorFinderPhrase with(String person, int newTo) {
        return new ActorFinderPhrase(from, newTo, kind, actors, List.of(person), head, reason);
    }

    ActorFinderPhrase silenced() {
        return nobody(from, to);
    }
}
