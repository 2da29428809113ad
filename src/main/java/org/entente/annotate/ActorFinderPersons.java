package org.entente.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actors.Entry;
import org.entente.actors.Name;
import org.entente.actors.Tenure;
import org.entente.language.Roles;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/** The persons of one article: those the gazetteer knows, and those the article introduces with a title and a state. */
final class ActorFinderPersons {

    /** A name read behind a title: the person as the gazetteer or the text spells it, and for whom the person acts. */
    record Named(int from, int to, String person, List<String> actors) {}

    private record Known(String person, List<String> actors, boolean acts, List<String> keys, Set<String> shortKeys) {}

    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST_KEY = 2;

    private final ActorFinderLexicon lexicon;
    private final ActorFinderWords words;
    private final ActorFinderNames names;
    private final @Nullable LocalDate published;
    private final Map<String, Known> later;
    private final Map<String, Known> memory = new HashMap<>();

    ActorFinderPersons(
            ActorFinderLexicon lexicon, ActorFinderWords words, ActorFinderNames names, @Nullable LocalDate published) {
        this(lexicon, words, names, published, Map.of());
    }

    private ActorFinderPersons(
            ActorFinderLexicon lexicon,
            ActorFinderWords words,
            ActorFinderNames names,
            @Nullable LocalDate published,
            Map<String, Known> later) {
        this.lexicon = lexicon;
        this.words = words;
        this.names = names;
        this.published = published;
        this.later = later;
    }

    /** For reading the article once more, knowing whom it introduces further down. */
    ActorFinderPersons again() {
        return new ActorFinderPersons(lexicon, words, names, published, memory);
    }

    private @Nullable Known recall(int word) {
        var known = memory.get(words.key(word));
        return known == null ? later.get(words.key(word)) : known;
    }

    /** The person named at the word without a title; null where none is. */
    @Nullable
    ActorFinderPhrase read(int word) {
        var match = names.at(word);
        var full = names.persons(word).stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .toList();
        var alone = match.to() - word == 1;
        if (!full.isEmpty() && !(alone && (isWithinOther(word) || recall(word) != null))) {
            return known(word, match.to(), full);
        }
        var remembered = remembered(word);
        return remembered == null ? bySurname(word) : remembered;
    }

    /** A full name: the person acts for whom the office at the date serves, and is remembered either way. */
    private ActorFinderPhrase known(int from, int to, List<Name> full) {
        var tenure = best(full, Set.of(), List.of(), true);
        var person = label(tenure.map(Tenure::person).orElse(full.get(0).owner()));
        var actors = tenure.map(held -> List.of(actor(held))).orElse(List.of());
        remember(from, to, person, actors, tenure.isPresent());
        return tenure.isPresent()
                ? phrase(from, to, person, actors, tenure.get().office())
                : ActorFinderPhrase.nobody(from, to);
    }

    private static ActorFinderPhrase phrase(int from, int to, String person, List<String> actors, String office) {
        return new ActorFinderPhrase(
                from,
                to,
                Mention.Kind.PERSON,
                actors,
                List.of(person),
                "",
                person + ", " + office.replace('-', ' ') + ", acts for " + String.join(", ", actors));
    }

    private @Nullable ActorFinderPhrase remembered(int word) {
        var known = recall(word);
        if (known == null || !words.isCapital(word)) {
            return null;
        }
        var whole = known.keys.get(0).equals(words.key(word)) && known.keys.size() > 1;
        for (var i = 1; whole && i < known.keys.size(); i++) {
            whole = word + i < words.size()
                    && words.isTight(word + i)
                    && words.key(word + i).equals(known.keys.get(i));
        }
        var to = whole ? word + known.keys.size() : word + 1;
        if (!whole
                && (!known.shortKeys.contains(words.key(word))
                        || isWithinOther(word)
                        || names.at(word).to() > to)) {
            return null;
        }
        return known.acts
                ? phrase(word, to, known.person, known.actors, "named before")
                : ActorFinderPhrase.nobody(word, to);
    }

    /** A surname whose person holds an office at the date, or led at any where there is none, for an actor that the article names. */
    private @Nullable ActorFinderPhrase bySurname(int word) {
        var surnames = names.persons(word);
        if (surnames.isEmpty() || isWithinOther(word)) {
            return null;
        }
        var tenure = best(surnames, Set.of(), List.of(), true)
                .filter(held -> names.support(actor(held)) > 0)
                .filter(held -> published != null || rank(held) == 0);
        return tenure.map(held ->
                        phrase(word, names.at(word).to(), label(held.person()), List.of(actor(held)), held.office()))
                .orElse(null);
    }

    /** Whether a capital right beside the word, or one that hyphens chain to it, makes it part of another name. */
    private boolean isWithinOther(int word) {
        var to = Math.max(word + 1, names.at(word).to());
        if (words.isChained(word)) {
            return true;
        }
        if (words.isTitled(word)) {
            return false;
        }
        var before = word > 0 && words.isTight(word) && names.isPlainCapital(word - 1);
        if (before && (!words.isFirst(word - 1) || lexicon.isGivenName(words.key(word - 1)))) {
            return true;
        }
        return to < words.size() && words.isTight(to) && names.isPlainCapital(to);
    }

    /**
     * The tenure that the names most likely mean: in one of the offices, for one of the actors, where those are given;
     * else for the actor that the article names most, and the latest.
     */
    Optional<Tenure> best(List<Name> persons, Set<String> offices, List<String> actors, boolean verified) {
        return persons.stream()
                .map(Name::owner)
                .distinct()
                .flatMap(person -> lexicon.tenures(person, published).stream())
                .filter(tenure -> !verified || !tenure.unverified() || names.support(actor(tenure)) > 0)
                .filter(tenure -> actors.isEmpty() || actors.contains(actor(tenure)))
                .filter(tenure -> offices.isEmpty() || offices.contains(tenure.office()))
                .max(Comparator.comparing((Tenure tenure) -> names.support(actor(tenure)) > 0)
                        .thenComparing(tenure -> -rank(tenure))
                        .thenComparing(tenure -> tenure.term().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Tenure::person, Comparator.reverseOrder()));
    }

    private static int rank(Tenure tenure) {
        return tenure.office().startsWith("head-of") ? 0 : 1;
    }

    private String actor(Tenure tenure) {
        return lexicon.gazetteer().actsFor(tenure.actor());
    }

    String label(String code) {
        return lexicon.gazetteer().actor(code).map(actor -> actor.label("en")).orElse(code);
    }

    /** The name behind a title: a person of the gazetteer, one named before, or words with capitals. */
    @Nullable
    Named behindTitle(int word, Set<String> offices, List<String> actors) {
        var at = afterHonorifics(word);
        if (at >= words.size() || !words.isCapital(at) && !isParticle(at)) {
            return null;
        }
        var persons = names.persons(at);
        if (!persons.isEmpty() && !isCutShort(at, persons)) {
            var held = best(persons, offices, actors, false).or(() -> best(persons, Set.of(), actors, false));
            if (held.isPresent()) {
                var tenure = held.get();
                return new Named(at, names.at(at).to(), label(tenure.person()), List.of(actor(tenure)));
            }
        }
        var known = recall(at);
        var last = known == null ? null : remembered(at);
        if (known != null && last != null && (actors.isEmpty() || actors.equals(known.actors))) {
            return new Named(at, last.to(), known.person, known.acts ? known.actors : List.of());
        }
        return actors.isEmpty() ? null : unknown(at);
    }

    /** Whether a surname of somebody known only begins the name: "Kim" of "Kim Kye Gwan". */
    private boolean isCutShort(int at, List<Name> persons) {
        var to = names.at(at).to();
        return persons.stream().noneMatch(name -> name.kind() == Name.Kind.PERSON)
                && to < words.size()
                && words.isTight(to)
                && !words.isTitled(at)
                && isNamePart(to);
    }

    private int afterHonorifics(int word) {
        var at = word;
        while (at < words.size() && (at == word || words.isTight(at))) {
            var match = lexicon.roles(words, at);
            if (match.values().stream().noneMatch(role -> role.kind() == Roles.Kind.HONORIFIC)) {
                break;
            }
            at = match.to();
        }
        return at;
    }

    /** The words with capitals that end right before the word, two at least: "Ivan Petrov, the Ukrainian envoy". */
    @Nullable
    Named before(int to) {
        var from = to;
        while (from > 0
                && to - from < LONGEST_NAME
                && (from == to || words.isTight(from))
                && (isNamePart(from - 1) || from < to && isParticle(from - 1))) {
            from--;
        }
        while (from < to && isParticle(from)) {
            from++;
        }
        var whole = to - from > 1 && !words.isTitled(to - 1);
        return whole ? new Named(from, to, words.text(from, to), List.of()) : null;
    }

    /** The name of somebody unknown, as long as words have capitals. */
    @Nullable
    Named unknown(int from) {
        if (words.isTitled(from)) {
            return null;
        }
        var to = from;
        var capitals = 0;
        while (to < words.size() && to - from < LONGEST_NAME && (to == from || words.isTight(to))) {
            if (isNamePart(to)) {
                capitals++;
            } else if (!isParticle(to) || to + 1 >= words.size() || !words.isTight(to + 1) || !isNamePart(to + 1)) {
                break;
            }
            to++;
        }
        return capitals == 0 ? null : new Named(from, to, words.text(from, to), List.of());
    }

    private boolean isNamePart(int word) {
        var actorOrTitle = names.at(word).values().stream().anyMatch(ActorFinderNames::isActorName)
                || !lexicon.roles(words, word).values().isEmpty();
        return words.isCapital(word) && !actorOrTitle && !words.isPossessive(word) && !words.isWord(words.key(word));
    }

    private boolean isParticle(int word) {
        return lexicon.roles(words, word).values().stream().anyMatch(role -> role.kind() == Roles.Kind.PARTICLE);
    }

    void remember(Named named, List<String> actors, boolean acts) {
        remember(named.from(), named.to(), named.person(), actors, acts);
    }

    /** Remembers the person by the whole name and by the parts that people of the actors are called by. */
    private void remember(int from, int to, String person, List<String> actors, boolean acts) {
        var keys = new ArrayList<String>();
        for (var at = from; at < to; at++) {
            if (!words.isPossessive(at)) {
                keys.add(words.key(at));
            }
        }
        var order = actors.isEmpty()
                ? Entry.ShortNames.LAST
                : lexicon.gazetteer()
                        .entry(actors.get(0))
                        .map(Entry::shortNames)
                        .orElse(Entry.ShortNames.LAST);
        var shortKeys = new HashSet<String>();
        if (order != Entry.ShortNames.FIRST) {
            shortKeys.add(keys.get(keys.size() - 1));
        }
        if (order != Entry.ShortNames.LAST) {
            shortKeys.add(keys.get(0));
        }
        var known = new Known(person, actors, acts, keys, shortKeys);
        put(keys.get(0), known);
        put(keys.get(keys.size() - 1), known);
    }

    private void put(String key, Known known) {
        if (key.length() >= SHORTEST_KEY) {
            memory.put(key, known);
        }
    }
}
