package org.entente.actors;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** Who acts in the world and how news calls them. Immutable; one serves all threads. */
public final class Gazetteer {

    private final Register register;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Tenure>> tenures = new HashMap<>();
    private final Map<String, List<Name>> byKey = new HashMap<>();

    Gazetteer(Register register) {
        this.register = register;
        register.entries().forEach(entry -> entries.put(entry.actor().code(), entry));
        register.places().forEach(place -> places.put(place.id(), place));
        register.tenures().forEach(tenure -> tenures.computeIfAbsent(tenure.person(), code -> new ArrayList<>())
                .add(tenure));
    }

    /** The gazetteer that comes with the program, from its compiled form. */
    public static Gazetteer bundled() {
        return new Gazetteer(ActorFiles.compiled());
    }

    /** The gazetteer that comes with the program and what the user's Turtle, files or folders of them, adds to it. */
    public static Gazetteer with(List<Path> turtle) {
        return turtle.isEmpty() ? bundled() : new Gazetteer(ActorFiles.read(turtle));
    }

    Register register() {
        return register;
    }

    /** All actors, persons among them, in the order of their IRIs. */
    public List<Actor> actors() {
        return register.entries().stream().map(Entry::actor).toList();
    }

    public Optional<Actor> actor(String code) {
        return entry(code).map(Entry::actor);
    }

    public Optional<Entry> entry(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Every name of every actor, person and place, in a fixed order. */
    public List<Name> names() {
        return register.names();
    }

    public List<Membership> memberships() {
        return register.memberships();
    }

    /** A person's tenures, the earliest first. */
    public List<Tenure> tenures(String person) {
        return Collections.unmodifiableList(tenures.getOrDefault(person, List.of()));
    }

    /** The tenures of all persons, person by person. */
    public Collection<Tenure> tenures() {
        return register.tenures();
    }

    /** The code that an actor counts as: an organ of the European Union as the Union, every other as itself. */
    public String actsFor(String code) {
        var entry = entries.get(code);
        var principal = entry == null ? null : entry.actsFor();
        return principal == null ? code : principal;
    }

    /** Whether the actor existed on that day; true where its days are not known. */
    public boolean existed(String code, LocalDate day) {
        return entry(code).map(entry -> entry.term().contains(day)).orElse(false);
    }

    /** Whether the state was a full member of the organization on that day. */
    public boolean isMember(String organization, String state, LocalDate day) {
        return register.memberships().stream()
                .anyMatch(membership -> membership.organization().equals(organization)
                        && membership.member().equals(state)
                        && isFull(membership.role())
                        && membership.term().contains(day));
    }

    private static boolean isFull(String role) {
        return role.equals("member") || role.equals("permanent") || role.equals("non-permanent");
    }

    /** The persons of that name, full or short, in any spelling that differs in case, accents or hyphens only. */
    public List<Actor> personsNamed(String name) {
        return named(name).stream()
                .filter(found -> found.kind() == Name.Kind.PERSON || found.kind() == Name.Kind.SURNAME)
                .map(found -> entries.get(found.owner()))
                .filter(Objects::nonNull)
                .map(Entry::actor)
                .distinct()
                .toList();
    }

    /** The place of that name in any language; rather one that is called so first of all than one that it also stands for. */
    public Optional<Place> findPlace(String name) {
        return named(name).stream()
                .filter(found -> found.kind() == Name.Kind.PLACE)
                .flatMap(found -> place(found.owner()).stream())
                .min(Comparator.comparing(place -> !isLabel(name, place)));
    }

    private static boolean isLabel(String name, Place place) {
        return place.labels().values().stream()
                .anyMatch(label -> NameWords.key(label).equals(NameWords.key(name)));
    }

    /**
     * The actor that a person at the command line means: a code, a name in any language, a capital or palace, or a
     * person, who counts as whom they act for on that day (the last one they acted for when no day is given).
     */
    public Optional<Actor> find(String name, @Nullable LocalDate on) {
        for (var code : entries.keySet()) {
            if (code.equalsIgnoreCase(name.strip())) {
                return principal(code, on);
            }
        }
        return named(name).stream()
                .filter(found -> found.kind() != Name.Kind.PLACE && found.kind() != Name.Kind.OTHER)
                .sorted(Comparator.comparing(Name::weak)
                        .thenComparing(found -> !isCurrent(found.owner()))
                        .thenComparing(Name::kind))
                .flatMap(found -> principal(found.owner(), on).stream())
                .findFirst();
    }

    private boolean isCurrent(String code) {
        return entry(code).map(entry -> entry.term().to() == null).orElse(false);
    }

    private Optional<Actor> principal(String code, @Nullable LocalDate on) {
        if (actor(code).map(Actor::kind).orElse(Actor.Kind.STATE) != Actor.Kind.PERSON) {
            return actor(actsFor(code));
        }
        var held = tenures(code).stream()
                .filter(tenure -> on == null || tenure.term().contains(on))
                .toList();
        return held.isEmpty()
                ? Optional.empty()
                : actor(actsFor(held.get(held.size() - 1).actor()));
    }

    private synchronized List<Name> named(String name) {
        if (byKey.isEmpty()) {
            register.names()
                    .forEach(known -> byKey.computeIfAbsent(NameWords.key(known.text()), key -> new ArrayList<>())
                            .add(known));
        }
        return byKey.getOrDefault(NameWords.key(name), List.of());
    }
}
