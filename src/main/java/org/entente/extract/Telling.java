package org.entente.extract;

import java.util.stream.IntStream;
import org.entente.language.WordClasses;

/** How a sentence that names no time tells an event: as its news, as an answer, as what goes on or had been before. */
final class Telling {

    private final WordClasses classes;
    private final Occasions occasions;

    Telling(WordClasses classes, Occasions occasions) {
        this.classes = classes;
        this.occasions = occasions;
    }

    /** Whether the sentence tells the event: by its verbs, or by what they are done to. */
    boolean carries(Syntax syntax, int trigger) {
        for (var at = trigger; syntax.head(at) >= 0; at = syntax.head(at)) {
            switch (syntax.relation(at)) {
                case "conj", "parataxis", "xcomp", "obj", "nsubj", "nsubj:pass" -> {}
                case "nmod" -> {
                    if (!isPredicate(syntax, at)) {
                        return false;
                    }
                }
                case "ccomp" -> {
                    if (!speaks(syntax, trigger) || !speaks(syntax, syntax.head(at))) {
                        return false;
                    }
                }
                case "advcl" -> {
                    if (!classes.has("implicative", syntax.lemma(syntax.head(at)))) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** "Prancis dan Mesir sepakat bertemu": whether it is the predicate of the two, not a part of their name. */
    private boolean isPredicate(Syntax syntax, int word) {
        var subject = syntax.head(word);
        return classes.has("plan", syntax.lemma(word))
                && syntax.relation(subject).equals("nsubj")
                && subject < word
                && syntax.head(subject) == word + 1
                && syntax.cases(word).isEmpty();
    }

    /** Whether the trigger is a verb of speaking up: an article tells what one said on one day. */
    boolean speaks(Syntax syntax, int trigger) {
        var lemma = syntax.lemma(trigger);
        return syntax.isVerb(trigger)
                && (classes.has("request", lemma)
                        || classes.has("threaten", lemma)
                        || classes.has("say", lemma)
                        || classes.has("appraise", lemma));
    }

    /** Whether the sentence tells the next step of what was told: "sebagai balasan", "subsequently". */
    boolean isSequel(Syntax syntax, int trigger) {
        return IntStream.range(0, trigger).anyMatch(i -> classes.has("sequel", syntax.form(i)));
    }

    /** Whether the sentence answers what was told before: "mengecam langkah tersebut", "menolak tudingan itu". */
    boolean isReaction(Syntax syntax, int trigger) {
        var verb = syntax.isVerb(trigger) ? syntax.firstConjunct(trigger) : -1;
        while (verb >= 0 && syntax.relation(verb).equals("xcomp")) {
            verb = syntax.firstConjunct(syntax.head(verb));
        }
        return verb >= 0
                && Chronology.isTold(syntax, verb)
                && (speaks(syntax, verb) || rejects(syntax, verb))
                && syntax.children(verb, "obj").stream().anyMatch(object -> occasions.isPointed(syntax, object));
    }

    private boolean rejects(Syntax syntax, int verb) {
        return classes.has("deny", syntax.lemma(verb)) || classes.has("negative-verbs", syntax.lemma(verb));
    }

    /** Whether the event goes on as the article tells it, "sedang berunding", and not at a time told before. */
    boolean isOngoing(Syntax syntax, int trigger) {
        var verb = syntax.predicate(trigger);
        return carries(syntax, trigger)
                && Chronology.isTold(syntax, trigger)
                && syntax.children(verb).stream().anyMatch(child -> classes.has("ongoing", syntax.form(child)))
                && IntStream.range(0, syntax.size()).noneMatch(word -> isThen(syntax, word));
    }

    /** "saat itu", "when the war began"; but not "saat ini". */
    private boolean isThen(Syntax syntax, int word) {
        var now = word + 1 < syntax.size() && classes.has("present", syntax.form(word + 1));
        return classes.has("moment", syntax.form(word)) && !now;
    }

    /** Whether it is said to have been: the mark of what had been stands right behind a verb of saying. */
    boolean isSaid(Syntax syntax, int trigger) {
        return syntax.children(trigger).stream()
                .anyMatch(child -> child > 0
                        && classes.has("had", syntax.form(child))
                        && classes.has("say", syntax.lemma(child - 1)));
    }

    /** Whether the event is told as what had been before: "telah menyetujui", "had agreed". */
    boolean isBackdrop(Syntax syntax, int trigger) {
        var clause = syntax.predicate(trigger);
        for (var i = 0; i < syntax.size(); i++) {
            // "di tengah hujan" is no "tengah" of what goes on.
            var inPhrase = i > 0 && syntax.token(i - 1).tag().equals("ADP");
            var marks =
                    classes.has("backdrop", syntax.form(i)) && syntax.cases(i).isEmpty() && !inPhrase;
            if (marks && syntax.predicate(i) == clause) {
                return true;
            }
        }
        return false;
    }

    /** Whether the event only leads up to what is told: "after they met", "the Turkey-brokered talks". */
    boolean isBefore(Syntax syntax, int trigger) {
        for (var at = trigger; at >= 0; at = syntax.head(at)) {
            var marks = syntax.children(at, "mark", "case").stream();
            if (syntax.relation(at).equals("amod") || marks.anyMatch(mark -> classes.has("after", syntax.form(mark)))) {
                return true;
            }
        }
        return false;
    }
}
