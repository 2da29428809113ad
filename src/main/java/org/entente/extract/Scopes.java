package org.entente.extract;

import java.util.Comparator;
import java.util.List;
import org.entente.language.WordClasses;
import org.entente.model.Modality;

/** Reads the scope of an event: auxiliaries, negation, conditions, and the verbs and nouns it is embedded under. */
final class Scopes {

    private final Syntax syntax;
    private final WordClasses classes;
    private final Predicates predicates;
    private final Phrases phrases;
    private final ToldAct act;

    Scopes(Syntax syntax, WordClasses classes, Predicates predicates, Phrases phrases, ToldAct act) {
        this.syntax = syntax;
        this.classes = classes;
        this.predicates = predicates;
        this.phrases = phrases;
        this.act = act;
    }

    /** The scope of the event that this trigger tells. */
    Scope of(int trigger) {
        var at = act.saidBy(trigger);
        var scope = act.byItself(without(own(new Scope(Modality.ACTUAL, List.of(), null), at), trigger), at);
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
                .filter(child -> !act.explained().contains(child) && isNot(child))
                .min(Comparator.naturalOrder())
                .map(child -> scope.under(Modality.NEGATED, syntax.form(child)))
                .orElse(scope);
    }

    /** A word of negation, but for "not only". */
    private boolean isNot(int word) {
        var isBut = word + 1 < syntax.size() && classes.has("only", syntax.form(word + 1));
        return classes.has("not", syntax.form(word)) && !isBut;
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
            case "acl" -> !isInfinitive(at);
            default -> false;
        };
    }

    /** What stands at the word itself: negation, auxiliaries, adverbs, "if", "alleged". */
    private Scope own(Scope scope, int word) {
        var found = scope;
        if (hasNoObject(word)) {
            found = found.under(Modality.NEGATED, syntax.form(word));
        }
        if (isDue(word)) {
            found = found.under(Modality.PLANNED, syntax.form(word));
        }
        if (isAbandoned(word)) {
            found = found.under(Modality.NEGATED, syntax.form(word - 1));
        }
        for (var child : syntax.children(word)) {
            var form = syntax.form(child);
            if (syntax.relation(child).equals("advcl") && isCondition(child) && (child < word || isOpen(word))) {
                found = found.under(Modality.HYPOTHETICAL, form);
            }
            if (act.explained().contains(child)) {
                continue;
            }
            var near = child < word
                    || syntax.relation(child).equals("advmod")
                    || syntax.relation(child).equals("aux");
            if (!near) {
                continue;
            }
            var relation = syntax.relation(child);
            var adjunct = relation.equals("advmod")
                    || relation.startsWith("aux")
                    || relation.equals("det")
                    || relation.equals("mark")
                    || relation.equals("cc")
                    || relation.equals("case");
            if (adjunct && isNot(child)) {
                found = isNegative(word) ? found.denied(form) : found.under(Modality.NEGATED, form);
            }
            if (adjunct && classes.has("modal-future", form) && !act.isRefusal()) {
                found = found.under(Modality.PLANNED, form);
            }
            if (adjunct && classes.has("modal-possible", form)) {
                found = found.under(Modality.HYPOTHETICAL, form);
            }
            if (relation.equals("mark") && classes.has("conditional", form)) {
                found = found.under(Modality.HYPOTHETICAL, form);
            }
            if (!adjunct || relation.equals("advmod")) {
                found = modifier(found, child);
            }
        }
        return found;
    }

    /** Whether the verb may depend on what is said behind it: "will leave if", and not "has threatened to leave if". */
    private boolean isOpen(int verb) {
        return isInfinitive(verb)
                || syntax.children(verb, "aux", "advmod").stream()
                        .anyMatch(aux -> classes.has("modal-future", syntax.form(aux))
                                || classes.has("modal-possible", syntax.form(aux)));
    }

    /** "if parliament agrees", "should parliament agree": the clause begins with a word of condition. */
    private boolean isCondition(int clause) {
        var subject = syntax.children(clause, "nsubj", "nsubj:pass").stream().findFirst();
        return syntax.children(clause, "mark").stream().anyMatch(mark -> classes.has("if", syntax.form(mark)))
                || subject.isPresent()
                        && syntax.children(clause, "aux").stream()
                                .anyMatch(aux -> aux < subject.get() && classes.has("inverted-if", syntax.form(aux)));
    }

    /** "shared no intelligence", "no talks were held": what is done to nothing is not done. */
    private boolean hasNoObject(int verb) {
        return syntax.isVerb(verb)
                && syntax.children(verb, "obj", "nsubj:pass").stream()
                        .flatMap(object -> syntax.children(object, "det").stream())
                        .anyMatch(det -> classes.has("not", syntax.form(det)));
    }

    /** "Laos batal menemui Peru": a word of not doing right before the verb, which the tree hangs on the subject. */
    private boolean isAbandoned(int verb) {
        return verb > 0
                && syntax.isVerb(verb)
                && syntax.head(verb - 1) != verb
                && classes.has("negative-verbs", syntax.lemma(verb - 1))
                && switch (syntax.relation(verb - 1)) {
                    case "amod", "compound", "nmod", "flat" -> true;
                    default -> false;
                };
    }

    /** "is to recall its envoy": a form of being, with the infinitive right behind it. */
    private boolean isDue(int verb) {
        return syntax.isVerb(verb)
                && syntax.children(verb, "aux", "cop").stream()
                        .anyMatch(being -> classes.has("due-forms", syntax.form(being))
                                && being + 1 < verb
                                && syntax.head(being + 1) == verb
                                && classes.has("infinitive", syntax.form(being + 1)));
    }

    private Scope modifier(Scope scope, int child) {
        var relation = syntax.relation(child);
        if (!relation.equals("amod") && !relation.equals("advmod") && !relation.equals("acl")) {
            return scope;
        }
        var lemma = syntax.lemma(child);
        var form = syntax.form(child);
        if (classes.has("alleged", form) || classes.has("modal-possible", form)) {
            return scope.under(Modality.HYPOTHETICAL, form);
        }
        if (classes.has("plan", lemma) || classes.has("planned", form)) {
            return scope.under(Modality.PLANNED, form);
        }
        return scope;
    }

    /** What the word is embedded under: the scope that its governor puts over it. */
    private Scope embedded(Scope scope, int at, int governor, String relation) {
        if (relation.equals("conj")) {
            return shared(scope, governor);
        }
        var lemma = syntax.lemma(governor);
        if (act.isToldBy(governor, relation)) {
            return own(scope, governor);
        }
        var content =
                switch (relation) {
                    case "ccomp", "xcomp", "csubj", "obj", "nsubj:pass", "acl", "nmod", "obl", "nsubj" -> true;
                    default -> false;
                };
        var found = isTopic(at, governor, relation) ? scope.under(Modality.HYPOTHETICAL, syntax.form(governor)) : scope;
        if (relation.equals("advcl")) {
            if (!classes.has("implicative", lemma)
                    && !isSole(governor)
                    && syntax.children(at, "mark").stream()
                            .anyMatch(mark -> classes.has("purpose", syntax.form(mark)))) {
                var modality = classes.has("tentative", lemma) || classes.has("proposed", lemma)
                        ? Modality.HYPOTHETICAL
                        : Modality.PLANNED;
                return found.under(modality, syntax.form(governor));
            }
            return found;
        }
        if (!content) {
            return found;
        }
        if (relation.equals("nsubj") || (relation.equals("obl") || relation.equals("nmod")) && !isSoughtAfter(at)) {
            return voiced(found, at, governor, relation);
        }
        if (relation.equals("acl") && !isInfinitive(at)) {
            return found;
        }
        found = voiced(found, at, governor, relation);
        if (classes.has("command", lemma) && (isInfinitive(at) || !classes.has("say", lemma))) {
            return act.isOwnCommand(governor) ? found : found.under(Modality.HYPOTHETICAL, syntax.form(governor));
        }
        if (act.isTentative(governor)) {
            found = found.under(Modality.HYPOTHETICAL, syntax.form(governor));
        } else if (classes.has("plan", lemma)) {
            found = found.under(Modality.PLANNED, syntax.form(governor));
        } else if (classes.has("request", lemma) || classes.has("threaten", lemma)) {
            found = found.under(Modality.HYPOTHETICAL, syntax.form(governor));
        } else if (classes.has("alleged", lemma)) {
            found = found.under(Modality.HYPOTHETICAL, syntax.form(governor));
        } else if ((relation.equals("xcomp") || relation.equals("acl"))
                && isInfinitive(at)
                && !classes.has("implicative", lemma)
                && !classes.has("support", lemma)
                && !isSole(governor)) {
            found = found.under(Modality.PLANNED, syntax.form(governor));
        }
        return found;
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
        if (clausal && isNegative(governor)) {
            found = isNegative(at)
                    ? found.denied(syntax.form(governor))
                    : found.under(Modality.NEGATED, syntax.form(governor));
        }
        if (relation.equals("ccomp") && classes.has("say", lemma)) {
            var subject = predicates.subject(governor);
            found = found.claimedBy(phrases.actors(subject, false, false).parties());
            return found;
        }
        return syntax.isVerb(governor) && clausal ? own(found, governor) : found;
    }

    private boolean isNegative(int word) {
        return classes.has("deny", syntax.lemma(word)) || classes.has("negative-verbs", syntax.lemma(word));
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

    /** "a call for talks", "appealed for help". */
    private boolean isSoughtAfter(int phrase) {
        return syntax.cases(phrase).stream().anyMatch(form -> classes.has("for", form) || classes.has("of", form));
    }

    private boolean isInfinitive(int verb) {
        return syntax.children(verb, "mark", "case").stream()
                .anyMatch(mark -> classes.has("infinitive", syntax.form(mark)));
    }
}
