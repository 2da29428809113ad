package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.model.Mention;
import org.entente.model.Party;

/**
 * Whom a trigger may mean where none of its slots names anybody: actors of the clauses above it, in its own phrase, near
 * it in the sentence, and those spoken of before. Each is a guess that a judge has to weigh.
 */
final class Nearby {

    /** How far to the right of a trigger its object is looked for, in words. */
    private static final int REACH = 20;

    /** How many guesses there are for a slot. */
    private static final int MOST = 8;

    private final Syntax syntax;
    private final Predicates predicates;
    private final Demands demands;
    private final Phrases phrases;
    private final Discourse discourse;

    Nearby(Syntax syntax, Predicates predicates, Demands demands, Phrases phrases, Discourse discourse) {
        this.syntax = syntax;
        this.predicates = predicates;
        this.demands = demands;
        this.phrases = phrases;
        this.discourse = discourse;
    }

    /** Guesses, the likeliest first; none names an actor of {@code other}, and no two name the same. */
    private static final class Guesses {

        private final Filler other;
        private final LinkedHashMap<List<String>, Filler> found = new LinkedHashMap<>();

        Guesses(Filler other) {
            this.other = other;
        }

        void add(Filler filler, String via) {
            var parties = filler.parties().stream()
                    .filter(party -> other.parties().stream()
                            .noneMatch(taken -> taken.actor().equals(party.actor())))
                    .toList();
            var codes = parties.stream().map(Party::actor).toList();
            if (!parties.isEmpty() && found.size() < MOST) {
                found.putIfAbsent(codes, new Filler(parties, Filler.How.NEAR, via, filler.word()));
            }
        }

        List<Filler> all() {
            return new ArrayList<>(found.values());
        }
    }

    /** Who may have done it; nobody where the subject is somebody private. */
    List<Filler> sources(int trigger, Filler target) {
        var guesses = new Guesses(target);
        if (syntax.isVerb(trigger) && phrases.isPrivate(subject(trigger))) {
            return List.of();
        }
        if (!syntax.isVerb(trigger)) {
            guesses.add(phrases.actors(predicates.surfaceSubject(trigger), false, false), "own-subject");
        }
        for (var at = syntax.head(trigger); at >= 0; at = syntax.head(at)) {
            if (syntax.isVerb(at)) {
                guesses.add(phrases.actors(predicates.subject(at), false, false), "subject-above");
            } else {
                guesses.add(phrases.ownerOf(at), "owner-above");
            }
        }
        named(trigger, -1, 2, false, guesses);
        named(trigger, 1, 1, false, guesses);
        guesses.add(new Filler(discourse.speakers(), Filler.How.NEAR, "", -1), "speaker");
        for (var party : discourse.before(2)) {
            guesses.add(new Filler(List.of(party), Filler.How.NEAR, "", -1), "before");
        }
        return guesses.all();
    }

    /** The subject of a verb; that of a passive only where an auxiliary or the form of the verb makes it one. */
    private int subject(int verb) {
        var isMarked = syntax.token(verb).passive()
                || !syntax.children(verb, "aux:pass").isEmpty();
        return isMarked ? predicates.subject(verb) : predicates.surfaceSubject(verb);
    }

    /**
     * Whom it may have been done to.
     *
     * @param nationals whether private people and things of an actor will do
     */
    List<Filler> targets(int trigger, Filler source, boolean nationals) {
        var guesses = new Guesses(source);
        for (var i = 0; i < syntax.size(); i++) {
            if (i != trigger
                    && i != source.word()
                    && phrases.mention(i) != null
                    && (nationals || !phrases.isOfPrivate(i))
                    && syntax.isBelow(i, trigger)) {
                guesses.add(phrases.actors(i, nationals, true), "below");
            }
        }
        for (var at = syntax.head(trigger); at >= 0; at = syntax.head(at)) {
            if (syntax.isVerb(at)) {
                guesses.add(phrases.actors(predicates.object(at), nationals, true), "object-above");
                guesses.add(phrases.actors(predicates.subject(at), false, false), "subject-above");
            }
        }
        named(trigger, 1, 2, nationals, guesses);
        named(trigger, -1, 2, nationals, guesses);
        guesses.add(new Filler(discourse.dealings().lastActingOn(source.parties()), Filler.How.NEAR, "", -1), "answer");
        guesses.add(new Filler(discourse.dealings().otherOf(source.parties()), Filler.How.NEAR, "", -1), "pair");
        guesses.add(new Filler(discourse.dealings().without(source.parties()), Filler.How.NEAR, "", -1), "both");
        for (var party : discourse.before(3)) {
            guesses.add(new Filler(List.of(party), Filler.How.NEAR, "", -1), "before");
        }
        return guesses.all();
    }

    /** The nearest names in that direction, places too to the right. */
    private void named(int trigger, int step, int most, boolean nationals, Guesses guesses) {
        var found = 0;
        for (var i = trigger + step;
                i >= 0 && i < syntax.size() && Math.abs(i - trigger) <= REACH && found < most;
                i += step) {
            var mention = phrases.mention(i);
            if (mention == null || !nationals && phrases.isOfPrivate(i)) {
                continue;
            }
            var place = mention.kind() == Mention.Kind.PLACE || demands.hasCase(i, "in");
            guesses.add(phrases.actors(i, false, true), (step < 0 ? "left" : "right") + (place ? "-place" : ""));
            found++;
        }
    }
}
