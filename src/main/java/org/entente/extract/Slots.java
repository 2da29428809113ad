package org.entente.extract;

import java.util.List;
import java.util.stream.Stream;
import org.entente.language.Trigger;
import org.entente.language.WordClasses;

/** Goes the way of a slot through the syntax, from the trigger to the noun phrase of a party. */
final class Slots {

    /** How far to the right of a trigger a phrase may stand that the tree hangs elsewhere, in words. */
    private static final int NEAR = 8;

    private final Syntax syntax;
    private final WordClasses classes;
    private final Predicates predicates;
    private final Demands demands;
    private final Phrases phrases;
    private final Discourse discourse;

    Slots(
            Syntax syntax,
            WordClasses classes,
            Predicates predicates,
            Demands demands,
            Phrases phrases,
            Discourse discourse) {
        this.syntax = syntax;
        this.classes = classes;
        this.predicates = predicates;
        this.demands = demands;
        this.phrases = phrases;
        this.discourse = discourse;
    }

    /**
     * The first of the slots that names an actor.
     *
     * @param other the other party, whose actors do not count, nor do words that name it: nobody acts on himself
     */
    Filler fill(List<Trigger.Slot> slots, int trigger, Filler other) {
        for (var slot : slots) {
            var filler = fill(slot, trigger).without(other);
            if (!filler.isEmpty() && !filler.isAt(other)) {
                return filler.via(String.join(".", slot.steps()));
            }
        }
        return Filler.NONE;
    }

    /**
     * Those named together behind a word of "between" right of the trigger, whatever the tree hangs them on; empty when
     * there are none. They act on each other.
     */
    Filler between(int trigger) {
        for (var i = trigger + 1; i < syntax.size() - 1 && i <= trigger + NEAR; i++) {
            if (syntax.isVerb(i) && syntax.relation(i).equals("root") && !isSubjectOf(trigger, i)) {
                break;
            }
            if (classes.has("between", syntax.form(i))) {
                var first = syntax.token(i + 1).tag().equals("DET") && i + 2 < syntax.size() ? i + 2 : i + 1;
                var together = phrases.actors(first, false, false);
                if (together.parties().size() > 1) {
                    return together.via(":between");
                }
            }
        }
        return Filler.NONE;
    }

    /** "War broke out between the two": what stands behind the verb may go with its subject. */
    private boolean isSubjectOf(int word, int verb) {
        return syntax.head(word) == verb && syntax.relation(word).startsWith("nsubj");
    }

    private Filler fill(Trigger.Slot slot, int trigger) {
        var at = List.of(trigger);
        for (var step : slot.steps()) {
            if (step.equals("none") || step.equals("each")) {
                return Filler.NONE;
            }
            if (step.equals("speaker")) {
                var speakers = discourse.speakers();
                return speakers.isEmpty() ? Filler.NONE : new Filler(speakers, Filler.How.REFERRED, "", -1);
            }
            at = at.stream().flatMap(word -> step(step, word)).distinct().toList();
        }
        var last = slot.steps().get(slot.steps().size() - 1);
        var places = last.equals("place") || last.startsWith(":");
        for (var word : at) {
            var filler = phrases.actors(word, slot.nationals(), places);
            var isNobodys = last.equals("poss") && !slot.nationals() && phrases.isOfNamed(word);
            if (!filler.isEmpty() && !isNobodys) {
                return filler;
            }
        }
        return Filler.NONE;
    }

    private Stream<Integer> step(String step, int word) {
        if (step.startsWith(":")) {
            return prepositional(step.substring(1), word);
        }
        return switch (step) {
            case "subj" -> subject(word);
            case "obj" -> one(predicates.object(word));
            case "iobj" -> one(iobj(word));
            case "poss" ->
                syntax.children(word, "nmod", "amod", "compound", "flat", "det", "nmod:poss").stream()
                        .filter(child -> syntax.cases(child).stream()
                                .allMatch(form -> classes.has("of", form) || classes.has("possessive", form)));
            case "place" -> Stream.concat(prepositional("in", word), prepositional("at", word));
            case "comp" -> syntax.children(word, "xcomp", "ccomp", "acl", "advcl").stream();
            case "head" ->
                syntax.relation(word).equals("acl") || syntax.relation(word).equals("amod")
                        ? one(syntax.head(word))
                        : Stream.of();
            case "gov" -> one(syntax.head(syntax.firstConjunct(word)));
            default -> throw new IllegalArgumentException("no slot " + step);
        };
    }

    private static Stream<Integer> one(int word) {
        return word < 0 ? Stream.of() : Stream.of(word);
    }

    private int iobj(int word) {
        var own = syntax.child(word, "iobj");
        return own >= 0 || predicates.isPassive(word) ? own : predicates.object(word);
    }

    private Stream<Integer> subject(int word) {
        if (syntax.isVerb(word)) {
            return one(predicates.subject(word));
        }
        var support = predicates.support(word);
        if (support >= 0) {
            var subject = predicates.subject(support);
            return subject == word ? Stream.of() : one(subject);
        }
        var copula = syntax.child(word, "cop") >= 0 || syntax.relation(word).equals("acl");
        return copula ? one(predicates.surfaceSubject(word)) : Stream.of();
    }

    /** Phrases with the preposition: on the trigger, on its object, on the verb that carries it, then near by. */
    private Stream<Integer> prepositional(String preposition, int word) {
        var own = demands.phrases(word, preposition).stream();
        var object = syntax.isVerb(word) ? predicates.object(word) : -1;
        var onObject = object < 0 ? Stream.<Integer>of() : demands.phrases(object, preposition).stream();
        var governor = syntax.isVerb(word) ? -1 : syntax.head(syntax.firstConjunct(word));
        var onGovernor = governor < 0
                ? Stream.<Integer>of()
                : demands.phrases(governor, preposition).stream().filter(phrase -> phrase > word);
        return Stream.of(own, onObject, onGovernor, near(preposition, word)).flatMap(stream -> stream);
    }

    private Stream<Integer> near(String preposition, int word) {
        for (var i = word + 1; i < syntax.size() && i <= word + NEAR; i++) {
            if (syntax.isVerb(i) && syntax.relation(i).equals("root")) {
                break;
            }
            if (syntax.isNominal(i) && i > word && demands.hasCase(i, preposition)) {
                return Stream.of(i);
            }
        }
        return Stream.of();
    }
}
