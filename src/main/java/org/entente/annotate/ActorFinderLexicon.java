package org.entente.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actors.Gazetteer;
import org.entente.actors.Name;
import org.entente.actors.NameWords;
import org.entente.actors.Tenure;
import org.entente.language.LanguagePack;
import org.entente.language.Roles;
import org.entente.language.Roles.Role;
import org.jspecify.annotations.Nullable;

/** What the finder looks up, prepared once for a language: names, roles, and who held which office when. */
final class ActorFinderLexicon {

    private static final int SHORTEST_FOREIGN_NAME = 5;
    private static final int SHORTEST_SPOKEN = 4;

    private final Gazetteer gazetteer;
    private final ActorFinderTrie<Name> names = new ActorFinderTrie<>();
    private final ActorFinderTrie<Role> roles = new ActorFinderTrie<>();
    private final Map<String, List<Tenure>> tenures = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final boolean titleBeforeState;
    private final boolean stateBeforeTitle;

    ActorFinderLexicon(LanguagePack pack, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        var own = Set.of(pack.tag(), Name.EVERY);
        var foreign = Set.copyOf(pack.roles().words(Roles.Kind.LANGUAGE));
        for (var name : gazetteer.names()) {
            if (own.contains(name.language()) || foreign.contains(name.language()) && isSafeAbroad(name)) {
                names.add(name.text(), name, isExact(name));
            }
            if (name.kind() == Name.Kind.PERSON) {
                addGivenName(name.text());
            }
        }
        for (var role : pack.roles().all()) {
            if (role.kind() != Roles.Kind.ORDER && role.kind() != Roles.Kind.LANGUAGE) {
                roles.add(role.words(), role, false);
            }
        }
        for (var role : pack.roles().all()) {
            givenNames.remove(NameWords.key(role.words()));
        }
        var orders = pack.roles().words(Roles.Kind.ORDER);
        titleBeforeState = orders.contains("title-state");
        stateBeforeTitle = orders.contains("state-title");
        addTenures();
    }

    /**
     * Short abbreviations are ordinary words in another case ("Let" is not LeT), those of seats are parts of names; of longer
     * ones some papers write "Nato".
     */
    private static boolean isExact(Name name) {
        var text = name.text();
        var capitals = text.chars().filter(Character::isUpperCase).count();
        return name.kind() == Name.Kind.ABBREVIATION && (text.length() < SHORTEST_SPOKEN || text.indexOf('.') >= 0)
                || capitals > 1
                        && (text.length() < SHORTEST_SPOKEN
                                || name.kind() == Name.Kind.SEAT && capitals == text.length());
    }

    private static boolean isSafeAbroad(Name name) {
        return switch (name.kind()) {
            case PROPER, JOINT, CAPITAL, SEAT -> !name.weak() && name.text().length() >= SHORTEST_FOREIGN_NAME;
            case PERSON, SURNAME, PLACE, OTHER -> true;
            case ABBREVIATION, DEMONYM -> false;
        };
    }

    private void addGivenName(String person) {
        var words = NameWords.of(person, 0, person.length());
        if (words.size() > 1 && words.get(0).key().length() > 2) {
            givenNames.add(words.get(0).key());
        }
    }

    /** An office held without an end is taken to end where another person begins in it. */
    private void addTenures() {
        var byOffice = new HashMap<String, List<Tenure>>();
        for (var tenure : gazetteer.tenures()) {
            byOffice.computeIfAbsent(tenure.actor() + " " + tenure.office(), key -> new ArrayList<>())
                    .add(tenure);
        }
        for (var holders : byOffice.values()) {
            holders.sort(Comparator.comparing(
                    tenure -> tenure.term().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
            for (var i = 0; i < holders.size(); i++) {
                var ended = i + 1 < holders.size() ? holders.get(i).endedBy(holders.get(i + 1)) : holders.get(i);
                tenures.computeIfAbsent(ended.person(), key -> new ArrayList<>())
                        .add(ended);
            }
        }
        tenures.values()
                .forEach(held -> held.sort(Comparator.comparing(
                                (Tenure tenure) -> tenure.term().from(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Tenure::actor)
                        .thenComparing(Tenure::office)));
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    ActorFinderTrie.Match<Name> names(ActorFinderWords words, int from) {
        return names.longest(words, from);
    }

    ActorFinderTrie.Match<Role> roles(ActorFinderWords words, int from) {
        return roles.longest(words, from);
    }

    /** The person's tenures that cover the day or, where the day is not known, all; the earliest first. */
    List<Tenure> tenures(String person, @Nullable LocalDate day) {
        var held = tenures.getOrDefault(person, List.of());
        return day == null
                ? held
                : held.stream().filter(tenure -> tenure.term().contains(day)).toList();
    }

    boolean isGivenName(String key) {
        return givenNames.contains(key);
    }

    /** Whether a title stands right before its state: "Menlu Rusia". */
    boolean isTitleBeforeState() {
        return titleBeforeState;
    }

    /** Whether a state stands right before its title: "Russian foreign minister". */
    boolean isStateBeforeTitle() {
        return stateBeforeTitle;
    }
}
