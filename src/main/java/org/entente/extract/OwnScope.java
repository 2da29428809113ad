package org.entente.extract;

import org.entente.language.WordClasses;
import org.entente.model.Modality;

/** What stands at a word itself and bears on whether its act is real: negation, auxiliaries, adverbs, "if", "alleged". */
record OwnScope(Syntax syntax, WordClasses classes, ToldAct act) {

    /** That scope with what stands at the word over it. */
    Scope over(Scope scope, int word) {
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

    /** "is to recall its envoy", "is about to recall it": a form of being, with the infinitive right behind it. */
    private boolean isDue(int verb) {
        return syntax.isVerb(verb)
                && syntax.children(verb, "aux", "aux:pass", "cop").stream()
                        .anyMatch(being ->
                                classes.has("due-forms", syntax.form(being)) && isInfinitiveBehind(being, verb));
    }

    private boolean isInfinitiveBehind(int being, int verb) {
        var next = being + 1;
        var mark = next < verb && classes.has("about-to", syntax.form(next)) ? next + 1 : next;
        return mark < verb
                && classes.has("infinitive", syntax.form(mark))
                && (mark > next ? mark + 1 == verb : syntax.head(mark) == verb);
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

    /** A word of negation, but for "not only". */
    boolean isNot(int word) {
        var isBut = word + 1 < syntax.size() && classes.has("only", syntax.form(word + 1));
        return classes.has("not", syntax.form(word)) && !isBut;
    }

    /** "deny", "fail": a word that takes back what it governs. */
    boolean isNegative(int word) {
        return classes.has("deny", syntax.lemma(word)) || classes.has("negative-verbs", syntax.lemma(word));
    }

    boolean isInfinitive(int verb) {
        return syntax.children(verb, "mark", "case").stream()
                .anyMatch(mark -> classes.has("infinitive", syntax.form(mark)));
    }
}
