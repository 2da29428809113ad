package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.language.Roles;
import org.entente.language.Roles.Role;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of one article from left to right into phrases: names, and names with the titles, institutions and
 * persons that belong to them.
 */
final class ActorFinderReading {

    /** So deep may titles stand within each other: the spokesman of the minister of the state. */
    private static final int DEEPEST = 4;

    private static final int LONGEST_MODIFIER = 2;

    private static final int LONGEST_POSTING = 4;

    private final ActorFinderLexicon lexicon;
    private final ActorFinderWords words;
    private final ActorFinderNames names;
    private final ActorFinderPersons persons;

    ActorFinderReading(
            ActorFinderLexicon lexicon, ActorFinderWords words, ActorFinderNames names, ActorFinderPersons persons) {
        this.lexicon = lexicon;
        this.words = words;
        this.names = names;
        this.persons = persons;
    }

    /** The phrases that mean somebody or a place, in order of the text. */
    List<ActorFinderPhrase> phrases() {
        var phrases = new ArrayList<ActorFinderPhrase>();
        var at = 0;
        while (at < words.size()) {
            var phrase = phrase(at, 0);
            if (phrase == null) {
                at++;
                continue;
            }
            if (phrase.is(Mention.Kind.OFFICE) && names.isBefore(at, Roles.Kind.FORMER)) {
                phrase = phrase.silenced();
            }
            if (phrase.isSomebody()) {
                phrases.add(withHonorific(phrase));
                introduce(phrase);
            }
            at = Math.max(at + 1, phrase.to());
        }
        return phrases;
    }

    /** "Mr. Annan": the honorific belongs to a bare name. */
    private ActorFinderPhrase withHonorific(ActorFinderPhrase phrase) {
        var at = phrase.from() - 1;
        var bare = phrase.is(Mention.Kind.PERSON) && at >= 0 && words.isTight(phrase.from());
        return bare && is(lexicon.roles(words, at).values(), Roles.Kind.HONORIFIC)
                ? phrase.over(at, phrase.to())
                : phrase;
    }

    private @Nullable ActorFinderPhrase phrase(int at, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        var titled = titled(at, depth);
        if (titled != null) {
            return titled;
        }
        var name = names.read(at);
        if (name == null) {
            var person = persons.read(at);
            return person != null && person.isSomebody() && lexicon.isStateBeforeTitle() ? withBody(person) : person;
        }
        return extended(withRepetition(name), depth);
    }

    /** "Bush administration", "Putin's government": the institution, not the person. */
    private ActorFinderPhrase withBody(ActorFinderPhrase person) {
        var next = words.isPossessive(person.to()) ? person.to() + 1 : person.to();
        if (next >= words.size() || !words.isTight(next)) {
            return person;
        }
        var match = lexicon.roles(words, next);
        var role = title(match.values());
        return role != null && role.kind() == Roles.Kind.BODY
                ? person.office(person.from(), match.to(), role.head(), role.words())
                : person;
    }

    /** "Amerika Serikat (AS)": the same actor again in brackets belongs to the name. */
    private ActorFinderPhrase withRepetition(ActorFinderPhrase name) {
        if (words.gap(name.to()) != ActorFinderWords.Gap.OPENED) {
            return name;
        }
        var again = names.read(name.to());
        return again != null
                        && again.isSomebody()
                        && again.actors().equals(name.actors())
                        && words.after(again.to() - 1) == ')'
                ? name.over(name.from(), again.to())
                : name;
    }

    /** What stands behind an owner: its title or institution, where the language puts it there. */
    private ActorFinderPhrase extended(ActorFinderPhrase owner, int depth) {
        var possessive = words.isPossessive(owner.to());
        var mayOwn = owner.isOwner() || owner.is(Mention.Kind.CAPITAL) && possessive;
        if (!mayOwn || depth > DEEPEST) {
            return owner;
        }
        if (owner.is(Mention.Kind.SEAT) && isCityAhead(owner.to())) {
            return owner.over(owner.from(), names.at(owner.to()).to());
        }
        var next = possessive ? owner.to() + 1 : owner.to();
        if (next >= words.size() || !words.isTight(next)) {
            return owner;
        }
        var seat = names.read(next);
        if (seat != null
                && seat.is(Mention.Kind.SEAT, Mention.Kind.NAME)
                && seat.actors().equals(owner.actors())) {
            return extended(seat.over(owner.from(), seat.to()), depth + 1);
        }
        return lexicon.isStateBeforeTitle() ? withTitle(owner, next, depth) : owner;
    }

    private ActorFinderPhrase withTitle(ActorFinderPhrase owner, int next, int depth) {
        var former = false;
        var at = next;
        var match = lexicon.roles(words, at);
        while (match.to() > at
                && title(match.values()) == null
                && words.isTight(match.to())
                && isModifier(match.values())) {
            former |= is(match.values(), Roles.Kind.FORMER);
            at = match.to();
            if (at >= words.size()) {
                return owner;
            }
            match = lexicon.roles(words, at);
        }
        var role = title(match.values());
        if (role == null) {
            return next > owner.to() && at == next ? withStranger(owner, next) : owner;
        }
        var office = owner.office(owner.from(), match.to(), role.head(), role.words());
        var named = named(office, role, match.to(), !former);
        if (role.kind() == Roles.Kind.MEMBER && named.persons().isEmpty()) {
            return owner;
        }
        if (former) {
            return named.silenced();
        }
        return named.persons().isEmpty() ? extended(named, depth + 1) : named;
    }

    /** "Peru's Juan Soto": somebody of the owner, named in full. */
    private ActorFinderPhrase withStranger(ActorFinderPhrase owner, int at) {
        var named = owner.is(Mention.Kind.NAME) ? persons.unknown(at) : null;
        if (named == null || named.to() - named.from() < 2) {
            return owner;
        }
        persons.remember(named, owner.actors(), true);
        return new ActorFinderPhrase(
                owner.from(),
                named.to(),
                Mention.Kind.PERSON,
                owner.actors(),
                List.of(named.person()),
                "",
                named.person() + " is of " + String.join(", ", owner.actors()));
    }

    /** A phrase that begins with a title or institution; null where none does or it belongs to nobody. */
    private @Nullable ActorFinderPhrase titled(int at, int depth) {
        var match = lexicon.roles(words, at);
        var role = title(match.values());
        if (role == null || names.at(at).to() > match.to()) {
            return null;
        }
        var next = afterBrackets(match.to());
        if (next >= words.size()) {
            return null;
        }
        var owner = ownerBehind(next, match.to() < next, role.kind() == Roles.Kind.BODY, depth);
        if (owner != null) {
            var office = owner.office(at, owner.to(), role.head(), role.words());
            var named = named(office, role, owner.to(), true);
            return role.kind() == Roles.Kind.MEMBER && named.persons().isEmpty() ? null : named;
        }
        return role.kind() == Roles.Kind.TITLE || role.kind() == Roles.Kind.PLURAL ? withPerson(at, next, role) : null;
    }

    /** "Menteri Luar Negeri (Menlu) Rusia": the short title in brackets is passed over. */
    private int afterBrackets(int at) {
        if (at < words.size() && words.gap(at) == ActorFinderWords.Gap.OPENED) {
            var match = lexicon.roles(words, at);
            if (title(match.values()) != null && words.gap(match.to()) == ActorFinderWords.Gap.CLOSED) {
                return match.to();
            }
        }
        return at;
    }

    private @Nullable ActorFinderPhrase ownerBehind(int at, boolean bracketed, boolean body, int depth) {
        if (!bracketed && !words.isTight(at)) {
            return null;
        }
        if (lexicon.isTitleBeforeState()) {
            var owner = phrase(at, depth + 1);
            if (owner != null && (owner.isOwner() || body && !owner.persons().isEmpty())) {
                return owner;
            }
        }
        return joined(at, Roles.Kind.OF, depth);
    }

    /** The owner behind a word of that kind: "of Russia", "of the United States"; null where there is none. */
    private @Nullable ActorFinderPhrase joined(int at, Roles.Kind kind, int depth) {
        var match = lexicon.roles(words, at);
        if (!is(match.values(), kind) || match.to() >= words.size() || !words.isTight(match.to())) {
            return null;
        }
        var next = match.to();
        var article = lexicon.roles(words, next);
        if (is(article.values(), Roles.Kind.ARTICLE) && words.isTight(article.to()) && article.to() < words.size()) {
            next = article.to();
        }
        var owner = phrase(next, depth + 1);
        return owner != null && owner.isOwner() && !owner.is(Mention.Kind.DEMONYM) ? owner : null;
    }

    /** "President Bush": the title and the date tell which one; "Treasury Secretary Jane Roe": only one state has the title. */
    private @Nullable ActorFinderPhrase withPerson(int from, int at, Role role) {
        if (at >= words.size() || !words.isTight(at) && words.gap(at) != ActorFinderWords.Gap.CLOSED) {
            return null;
        }
        var named = persons.behindTitle(at, role.offices(), List.of());
        var told = named == null ? persons.unknown(at) : named;
        if (told == null) {
            return null;
        }
        var origin =
                told.to() < words.size() && words.isTight(told.to()) ? joined(told.to(), Roles.Kind.ORIGIN, 0) : null;
        var isOrigin =
                origin != null && (told.actors().isEmpty() || told.actors().equals(origin.actors()));
        if (named == null && !isOrigin && role.home().isEmpty()) {
            return null;
        }
        var own = named == null ? List.of(role.home()) : told.actors();
        var actors = isOrigin ? Objects.requireNonNull(origin).actors() : own;
        var to = isOrigin ? Objects.requireNonNull(origin).to() : told.to();
        if (actors.isEmpty()) {
            return ActorFinderPhrase.nobody(from, to);
        }
        persons.remember(told, actors, !names.isBefore(from, Roles.Kind.FORMER));
        return new ActorFinderPhrase(
                from,
                to,
                Mention.Kind.OFFICE,
                actors,
                List.of(told.person()),
                role.head(),
                "\"" + role.words() + "\" " + told.person() + " acts for " + String.join(", ", actors));
    }

    /** The office with the person who is named behind it, if one is. */
    private ActorFinderPhrase named(ActorFinderPhrase office, Role role, int end, boolean serving) {
        var at = afterBrackets(end);
        if (role.kind() == Roles.Kind.BODY || at >= words.size()) {
            return office;
        }
        var gap = words.gap(at);
        var near = gap == ActorFinderWords.Gap.TIGHT && !words.isPossessive(at) || gap == ActorFinderWords.Gap.CLOSED;
        if (!near && gap != ActorFinderWords.Gap.COMMA) {
            rememberApposed(office);
            return office;
        }
        var named = persons.behindTitle(at, role.offices(), office.actors());
        if (named == null || !near && named.to() - named.from() < 2) {
            rememberApposed(office);
            return office;
        }
        var acts = serving && !names.isBefore(office.from(), Roles.Kind.FORMER);
        persons.remember(named, office.actors(), acts);
        return near ? office.with(named.person(), named.to()) : office;
    }

    /** "Ivan Petrov, the Ukrainian envoy": whoever is named before the comma is meant. */
    private void rememberApposed(ActorFinderPhrase office) {
        var from = modified(office.from());
        if (from > 0 && words.isTight(from) && is(lexicon.roles(words, from - 1).values(), Roles.Kind.ARTICLE)) {
            from--;
        }
        if (words.gap(from) == ActorFinderWords.Gap.COMMA) {
            var named = persons.before(from);
            if (named != null) {
                persons.remember(named, office.actors(), true);
            }
        }
    }

    /** Where the words begin that stand before the title: "de facto" of "de facto leader of Libya". */
    private int modified(int from) {
        for (var back = 1; back <= LONGEST_MODIFIER && back <= from; back++) {
            var match = lexicon.roles(words, from - back);
            if (match.to() == from && words.isTight(from) && isModifier(match.values())) {
                return modified(from - back);
            }
        }
        return from;
    }

    /** "Duta Besar Rusia untuk Indonesia, Sergei Petrov": the person is remembered, the posting stays apart. */
    private void introduce(ActorFinderPhrase phrase) {
        var at = phrase.to();
        if (!phrase.is(Mention.Kind.OFFICE)
                || !phrase.persons().isEmpty()
                || at >= words.size()
                || !words.isTight(at)) {
            return;
        }
        var posting = lexicon.roles(words, at);
        if (!is(posting.values(), Roles.Kind.POSTING)) {
            return;
        }
        var end = posting.to();
        while (end < words.size() && end - at <= LONGEST_POSTING && words.isTight(end)) {
            end++;
        }
        if (words.gap(end) == ActorFinderWords.Gap.COMMA) {
            var named = persons.behindTitle(end, Set.of(), phrase.actors());
            if (named != null && named.to() - named.from() > 1) {
                persons.remember(named, phrase.actors(), true);
            }
        }
    }

    private boolean isCityAhead(int at) {
        if (lexicon.isStateBeforeTitle() || at >= words.size() || !words.isTight(at)) {
            return false;
        }
        var city = names.read(at);
        return city != null && city.is(Mention.Kind.CAPITAL, Mention.Kind.PLACE);
    }

    private static boolean isModifier(List<Role> roles) {
        return is(roles, Roles.Kind.BEFORE) || is(roles, Roles.Kind.FORMER);
    }

    private static boolean is(List<Role> roles, Roles.Kind kind) {
        return roles.stream().anyMatch(role -> role.kind() == kind);
    }

    private static @Nullable Role title(List<Role> roles) {
        return roles.stream()
                .filter(role -> switch (role.kind()) {
                    case TITLE, BODY, PLURAL, MEMBER -> true;
                    default -> false;
                })
                .findFirst()
                .orElse(null);
    }
}
