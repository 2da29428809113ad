package org.entente.extract;

import java.util.Comparator;
import java.util.List;
import org.entente.language.WordClasses;
import org.entente.model.Modality;

/** Reads the scope of an event: what stands at its word ({@link OwnScope}), and the verbs and nouns it is embedded under. */
final class Scopes {

    private final Syntax syntax;
    private final WordClasses classes;
    private final Predicates predicates;
    private final Phrases phrases;
    private final ToldAct act;
    private final OwnScope own;

    Scopes(Syntax syntax, WordClasses classes, Predicates predicates, Phrases phrases, ToldAct act) {
        this.syntax = syntax;
        this.classes = classes;
        this.predicates = predicates;
        this.phrases = phrases;
        this.act = act;
        own = new OwnScope(syntax, classes, act);
    }

    /** The scope of the event that this trigger tells. */
    Scope of(int trigger) {
        var at = act.saidBy(trigger);
        var scope = act.byItself(without(own.over(new Scope(Modality.ACTUAL, List.of(), null), at), trigger), at);
        if (isGiven(at)) {
            return scope;
        }
        while (syntax.head(at) >= 0) {
            var governor = syntax.head(at);
            var relation = syntax.relation(at);
            if (isToCease(governor, relation) || isSpeechBeside(at, relation)) {
                break;
            }
            if (isMeanwhile(at, relation)) {
                scope = shared(scope, governor);
                break;
            }
            scope = embedded(scope, at, governor, relation);
            if (isOwnClause(at, relation) || isGiven(governor)) {
                break;
            }
            at = governor;
        }
        return scope;
    }

    /** "agreed to trade, but not on a ceasefire": what the telling needs, and is not there. */
    private Scope without(Scope scope, int trigger) {
        return act.explained().stream()
                .filter(word -> word != trigger && syntax.isBelow(word, trigger))
                .flatMap(word ->
                        syntax.children(word, "advmod", "cc", "det").stream().filter(child -> child < word))
                .filter(child -> !act.explained().contains(child) && own.isNot(child))
                .min(Comparator.naturalOrder())
                .map(child -> scope.under(Modality.NEGATED, syntax.form(child)))
                .orElse(scope);
    }

    /**
     * "Peru's request", "an invitation by Oman": what somebody is said to have asked or offered was asked or offered; and who
     * rejects "a call by Oman for an inquiry" has not stopped one.
     */
    private boolean isGiven(int trigger) {
        return classes.has("presupposed", syntax.lemma(trigger))
                && syntax.isNominal(trigger)
                && syntax.children(trigger).stream()
                        .anyMatch(child -> syntax.token(child).mention() >= 0);
    }

    /** "mendesak Barat membatalkan sanksi dan menyeru Inggris": a verb of asking, which the tree hangs on what was asked before. */
    private boolean isSpeechBeside(int at, String relation) {
        var first = syntax.firstConjunct(at);
        return relation.equals("conj")
                && syntax.isVerb(at)
                && classes.has("request", syntax.lemma(at))
                && syntax.head(first) >= 0
                && classes.has("request", syntax.lemma(syntax.head(first)));
    }

    /** "agreed to build it during a visit", "failed to agree in talks": what else went on is not what was to be. */
    private boolean isMeanwhile(int at, String relation) {
        return (relation.equals("obl") || relation.equals("nmod"))
                && !classes.has("take-part", syntax.lemma(syntax.head(at)))
                && syntax.cases(at).stream()
                        .anyMatch(form -> classes.has("during", form) || classes.has("after", form));
    }

    /** "efforts to end the war", "the dispute is not over": what is to end is there. */
    private boolean isToCease(int governor, String relation) {
        var ends = relation.startsWith("nsubj")
                && classes.has("be-over", syntax.lemma(governor))
                && syntax.child(governor, "obj") < 0;
        return ends
                || classes.has("cease", syntax.lemma(governor))
                        && (relation.equals("obj") || relation.equals("nsubj:pass") || relation.equals("nmod"));
    }

    /** A clause that nothing above it bears on: a relative or adverbial one, or one only set beside another. */
    private boolean isOwnClause(int at, String relation) {
        return switch (relation) {
            case "parataxis", "appos", "advcl" -> true;
            case "acl" -> !own.isInfinitive(at) && !isContent(at);
            default -> false;
        };
    }

    /** What the word is embedded under: the scope that its governor puts over it. */
    private Scope embedded(Scope scope, int at, int governor, String relation) {
        if (relation.equals("conj")) {
            return shared(scope, governor);
        }
        var lemma = syntax.lemma(governor);
        if (act.isToldBy(governor, relation)) {
            return own.over(scope, governor);
        }
        var content =
                switch (relation) {
                    case "ccomp", "xcomp", "csubj", "obj", "nsubj:pass", "acl", "nmod", "obl", "nsubj" -> true;
                    default -> false;
                };
        var found = isTopic(at, governor, relation) ? scope.under(Modality.HYPOTHETICAL, syntax.form(governor)) : scope;
        if (relation.equals("advcl")) {
            if (isNotYet(governor) && own.isInfinitive(at)) {
                return found.under(Modality.NEGATED, syntax.form(governor));
            }
            if (!classes.has("implicative", lemma)
                    && !isSole(governor)
                    && syntax.children(at, "mark").stream()
                            .anyMatch(mark -> classes.has("purpose", syntax.form(mark)))) {
                var isAskedFor = classes.has("tentative", lemma)
                        || classes.has("proposed", lemma)
                        || classes.has("request", lemma);
                var modality = isAskedFor ? Modality.HYPOTHETICAL : Modality.PLANNED;
                return found.under(modality, syntax.form(governor));
            }
            return found;
        }
        if (!content) {
            return found;
        }
        if (relation.equals("nsubj")
                || (relation.equals("obl") || relation.equals("nmod")) && !isSoughtAfter(at, governor)) {
            return foreseen(voiced(found, at, governor, relation), governor, relation);
        }
        if (relation.equals("acl") && !own.isInfinitive(at) && !isContent(at)) {
            return found;
        }
        found = voiced(found, at, governor, relation);
        if (classes.has("command", lemma) && (own.isInfinitive(at) || !classes.has("say", lemma))) {
            return act.isOwnCommand(governor) ? found : found.under(Modality.HYPOTHETICAL, syntax.form(governor));
        }
        if (isNotYet(governor)) {
            found = found.under(Modality.NEGATED, syntax.form(governor));
        } else if (act.isTentative(governor) || classes.has("unlikely", lemma)) {
            found = found.under(Modality.HYPOTHETICAL, syntax.form(governor));
        } else if (classes.has("plan", lemma)) {
            found = found.under(Modality.PLANNED, syntax.form(governor));
        } else if (classes.has("request", lemma) || classes.has("threaten", lemma)) {
            found = found.under(Modality.HYPOTHETICAL, syntax.form(governor));
        } else if (classes.has("alleged", lemma)) {
            found = found.under(Modality.HYPOTHETICAL, syntax.form(governor));
        } else if ((relation.equals("xcomp") || relation.equals("acl"))
                && own.isInfinitive(at)
                && !classes.has("implicative", lemma)
                && !classes.has("support", lemma)
                && !isSole(governor)) {
            found = found.under(Modality.PLANNED, syntax.form(governor));
        }
        return found;
    }

    /** "has yet to recognize it". */
    private boolean isNotYet(int governor) {
        return classes.has("have", syntax.lemma(governor))
                && syntax.children(governor, "advmod").stream()
                        .anyMatch(child -> child == governor + 1 && classes.has("yet", syntax.form(child)));
    }

    /** "the first to recognize it", "the only minister to attend": who alone does something does it. */
    private boolean isSole(int noun) {
        return classes.has("sole", syntax.lemma(noun))
                || syntax.children(noun, "amod", "nummod", "advmod", "det").stream()
                        .anyMatch(child -> classes.has("sole", syntax.form(child)));
    }

    /** "discussed the withdrawal of troops", "held talks on lifting the sanctions": what is talked about has yet to be done. */
    private boolean isTopic(int at, int governor, String relation) {
        var isTalk = classes.has("discuss", syntax.lemma(governor));
        if (isTalk && (relation.equals("obj") || relation.equals("nsubj:pass"))) {
            return true;
        }
        var holdsTalks = classes.has("support", syntax.lemma(governor))
                && syntax.children(governor, "obj").stream()
                        .anyMatch(object -> classes.has("discuss", syntax.lemma(object)));
        return (isTalk || holdsTalks) && syntax.cases(at).stream().anyMatch(form -> classes.has("about", form));
    }

    /** Denial, speech and the governor's own scope. */
    private Scope voiced(Scope scope, int at, int governor, String relation) {
        var lemma = syntax.lemma(governor);
        var found = scope;
        var clausal = relation.equals("ccomp")
                || relation.equals("xcomp")
                || relation.equals("obj")
                || relation.equals("nsubj:pass")
                || relation.equals("nsubj");
        if (clausal && own.isNegative(governor)) {
            found = own.isNegative(at)
                    ? found.denied(syntax.form(governor))
                    : found.under(Modality.NEGATED, syntax.form(governor));
        }
        if (relation.equals("ccomp") && classes.has("say", lemma)) {
            var subject = predicates.subject(governor);
            found = found.claimedBy(phrases.actors(subject, false, false).parties());
            return found;
        }
        return syntax.isVerb(governor) && clausal ? own.over(found, governor) : found;
    }

    /** An auxiliary before the first of coordinated verbs holds for the others too. */
    private Scope shared(Scope scope, int first) {
        var found = scope;
        for (var child : syntax.children(first, "aux", "advmod")) {
            var form = syntax.form(child);
            if (child < first && classes.has("modal-future", form)) {
                found = found.under(Modality.PLANNED, form);
            }
            if (child < first && classes.has("modal-possible", form)) {
                found = found.under(Modality.HYPOTHETICAL, form);
            }
        }
        return found;
    }

    /** "a call for talks", "appealed for help", "rencana serangan": what a noun or verb is about, and not only what it is set beside. */
    private boolean isSoughtAfter(int phrase, int governor) {
        var cases = syntax.cases(phrase);
        var isOfNoun = cases.isEmpty() && syntax.isNominal(governor) && governor < phrase;
        return isOfNoun || cases.stream().anyMatch(form -> classes.has("for", form) || classes.has("of", form));
    }

    /** "an attack is unlikely", "talks are due": what is only said to be possible, or ahead. */
    private Scope foreseen(Scope scope, int governor, String relation) {
        var form = syntax.form(governor);
        if (!relation.equals("nsubj") || syntax.isVerb(governor) || syntax.isNominal(governor)) {
            return scope;
        }
        if (classes.has("unlikely", form)) {
            return scope.under(Modality.HYPOTHETICAL, form);
        }
        return classes.has("planned", form) || classes.has("plan", form) ? scope.under(Modality.PLANNED, form) : scope;
    }

    /** "rencana menyerang", "kemungkinan mengakui": a verb that says what a noun is of, with no word between them that tells so. */
    private boolean isContent(int verb) {
        return classes.has("clause-noun", syntax.lemma(syntax.head(verb)))
                && !syntax.token(verb).passive()
                && syntax.children(verb, "nsubj", "mark").isEmpty();
    }
}
