package org.entente.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actors.Name;
import org.entente.language.Roles;
import org.entente.model.Actor;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/** The names of one article: where they stand, which actors the article names beyond doubt, and whom a name means there. */
final class ActorFinderNames {

    private final ActorFinderLexicon lexicon;
    private final ActorFinderWords words;
    private final @Nullable LocalDate published;
    private final List<ActorFinderTrie.Match<Name>> found = new ArrayList<>();
    private final Map<String, Integer> support = new HashMap<>();

    ActorFinderNames(ActorFinderLexicon lexicon, ActorFinderWords words, @Nullable LocalDate published) {
        this.lexicon = lexicon;
        this.words = words;
        this.published = published;
        for (var at = 0; at < words.size(); at++) {
            found.add(lexicon.names(words, at));
        }
        for (var at = 0; at < words.size(); at = Math.max(at + 1, found.get(at).to())) {
            count(found.get(at));
        }
    }

    /** An actor is supported by each name that can mean no other and is not weak. */
    private void count(ActorFinderTrie.Match<Name> match) {
        var candidates =
                match.values().stream().filter(ActorFinderNames::isActorName).toList();
        var owners = candidates.stream()
                .map(name -> lexicon.gazetteer().actsFor(name.owner()))
                .distinct()
                .toList();
        if (owners.size() == 1 && candidates.stream().noneMatch(Name::weak) && isReadable(match)) {
            support.merge(owners.get(0), 1, Integer::sum);
        }
    }

    static boolean isActorName(Name name) {
        return switch (name.kind()) {
            case PROPER, JOINT, ABBREVIATION, CAPITAL, SEAT, DEMONYM -> true;
            case PERSON, SURNAME, PLACE, OTHER -> false;
        };
    }

    /** How often the article names the actor beyond doubt. */
    int support(String actor) {
        return support.getOrDefault(actor, 0);
    }

    ActorFinderTrie.Match<Name> at(int word) {
        return found.get(word);
    }

    /** The names of persons that begin at the word, full names and surnames. */
    List<Name> persons(int word) {
        return found.get(word).values().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.SURNAME)
                .toList();
    }

    /** The actor or place named at the word; null where there is none, a phrase of nobody where the words mean something else. */
    @Nullable
    ActorFinderPhrase read(int word) {
        var match = found.get(word);
        if (match.to() == word) {
            return null;
        }
        if (match.values().stream().anyMatch(name -> name.kind() == Name.Kind.OTHER)) {
            return ActorFinderPhrase.nobody(word, match.to());
        }
        var joint = match.values().stream()
                .filter(name -> name.kind() == Name.Kind.JOINT)
                .map(Name::owner)
                .sorted()
                .toList();
        if (!joint.isEmpty()) {
            return joint(match, joint);
        }
        if (isOnlyPlaceOfWeakName(match) || isBegunWithin(match)) {
            return null;
        }
        var best = match.values().stream()
                .filter(name -> isActorName(name) || name.kind() == Name.Kind.PLACE)
                .filter(this::isLiving)
                .filter(this::isSupported)
                .min(Comparator.comparing((Name name) -> name.kind() == Name.Kind.PLACE)
                        .thenComparing(name -> -support(lexicon.gazetteer().actsFor(name.owner())))
                        .thenComparing(Name::weak)
                        .thenComparing(Name::kind)
                        .thenComparing(name -> !isOrganization(name))
                        .thenComparing(Name::owner));
        if (best.isEmpty()) {
            return null;
        }
        return isReadable(match) ? phrase(match, best.get()) : ActorFinderPhrase.nobody(word, match.to());
    }

    private ActorFinderPhrase joint(ActorFinderTrie.Match<Name> match, List<String> actors) {
        var reason = "\"" + words.text(match.from(), match.to()) + "\" are " + String.join(", ", actors);
        return new ActorFinderPhrase(match.from(), match.to(), Mention.Kind.NAME, actors, List.of(), "", reason);
    }

    /** A weak name needs another name of the same actor in the article. */
    private boolean isSupported(Name name) {
        return !name.weak() || support(lexicon.gazetteer().actsFor(name.owner())) > 0;
    }

    /** "the South Korean": a weak name gives way to one that begins within it and ends behind it. */
    private boolean isBegunWithin(ActorFinderTrie.Match<Name> match) {
        if (match.values().stream().noneMatch(Name::weak)) {
            return false;
        }
        for (var at = match.from() + 1; at < match.to(); at++) {
            if (found.get(at).to() > match.to()) {
                return true;
            }
        }
        return false;
    }

    /** A city whose name is mostly another word is no place either where nothing tells that it is meant. */
    private boolean isOnlyPlaceOfWeakName(ActorFinderTrie.Match<Name> match) {
        var actors =
                match.values().stream().filter(ActorFinderNames::isActorName).toList();
        return !actors.isEmpty() && actors.stream().noneMatch(this::isSupported);
    }

    private boolean isOrganization(Name name) {
        return lexicon.gazetteer()
                .actor(name.owner())
                .map(actor -> actor.kind() == Actor.Kind.ORGANIZATION)
                .orElse(false);
    }

    /** A state that is gone acts no more: not after its end, and not where the day is not known. */
    private boolean isLiving(Name name) {
        var entry = lexicon.gazetteer().entry(name.owner());
        if (entry.isEmpty() || entry.get().term().to() == null) {
            return true;
        }
        return published != null && entry.get().term().contains(published);
    }

    private ActorFinderPhrase phrase(ActorFinderTrie.Match<Name> match, Name name) {
        var quoted = words.text(match.from(), match.to());
        if (name.kind() == Name.Kind.PLACE) {
            var place = lexicon.gazetteer().place(name.owner()).orElseThrow();
            return new ActorFinderPhrase(
                    match.from(),
                    match.to(),
                    Mention.Kind.PLACE,
                    place.states(),
                    List.of(),
                    "",
                    "place " + place.name());
        }
        var actor = lexicon.gazetteer().actsFor(name.owner());
        var kind =
                switch (name.kind()) {
                    case CAPITAL -> Mention.Kind.CAPITAL;
                    case SEAT -> Mention.Kind.SEAT;
                    case DEMONYM -> Mention.Kind.DEMONYM;
                    default -> Mention.Kind.NAME;
                };
        return ActorFinderPhrase.name(match.from(), match.to(), kind, actor, "\"" + quoted + "\" is " + actor);
    }

    /** Whether nothing beside the words makes them part of something else: "Gulf of X", "X Open", "US$", "John X". */
    private boolean isReadable(ActorFinderTrie.Match<Name> match) {
        var from = match.from();
        var to = match.to();
        if (words.after(to - 1) == '$' || isBefore(from, Roles.Kind.REGION)) {
            return false;
        }
        if (words.isTight(to) && !words.isTitled(from) && isRole(to, Roles.Kind.PRIVATE)) {
            return false;
        }
        var mayBePerson = to - from == 1 && match.values().stream().noneMatch(name -> name.kind() == Name.Kind.SEAT);
        return !mayBePerson || !isPartOfPerson(from);
    }

    /** "Michael Jordan", "Paris Hilton": a given name before the word, or the word is one and a surname follows. */
    private boolean isPartOfPerson(int word) {
        if (words.isTitled(word)) {
            return false;
        }
        if (word > 0 && words.isTight(word) && isPlainCapital(word - 1) && lexicon.isGivenName(words.key(word - 1))) {
            return true;
        }
        return words.isTight(word + 1)
                && lexicon.isGivenName(words.key(word))
                && isPlainCapital(word + 1)
                && !words.isPossessive(word + 1);
    }

    /** Whether the word has a capital and is neither a name nor a role; many words are somebody's surname. */
    boolean isPlainCapital(int word) {
        return words.isCapital(word)
                && found.get(word).values().stream().allMatch(name -> name.kind() == Name.Kind.SURNAME)
                && lexicon.roles(words, word).to() == word
                && !words.isPossessive(word);
    }

    private boolean isRole(int word, Roles.Kind kind) {
        return lexicon.roles(words, word).values().stream().anyMatch(role -> role.kind() == kind);
    }

    /** Whether a role of that kind, of up to three words, ends right before the word. */
    boolean isBefore(int word, Roles.Kind kind) {
        for (var from = word - 1; from >= 0 && from >= word - 3 && words.isTight(from + 1); from--) {
            var match = lexicon.roles(words, from);
            if (match.to() == word && match.values().stream().anyMatch(role -> role.kind() == kind)) {
                return true;
            }
        }
        return false;
    }
}
