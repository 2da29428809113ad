package org.entente.extract;

import java.util.List;
import org.entente.language.WordClasses;

/**
 * Who does what to whom around a predicate, whatever its voice: subjects and objects that are shared by coordination,
 * control or a relative clause are found as well.
 */
final class Predicates {

    /** How far a missing subject is looked for up the tree. */
    private static final int CLIMB = 5;

    private final Syntax syntax;
    private final WordClasses classes;

    Predicates(Syntax syntax, WordClasses classes) {
        this.syntax = syntax;
        this.classes = classes;
    }

    boolean isPassive(int verb) {
        return syntax.token(verb).passive()
                || syntax.child(verb, "nsubj:pass", "aux:pass") >= 0
                || syntax.child(verb, "obl:agent") >= 0;
    }

    /** Whether those who do it do it to each other. */
    boolean isReciprocal(int verb) {
        return syntax.children(verb, "obj", "obl", "advmod").stream()
                .anyMatch(child -> classes.has("reciprocal", syntax.form(child))
                        || syntax.children(child, "fixed").stream()
                                .anyMatch(other -> classes.has("reciprocal", syntax.form(other))));
    }

    /** Who does it; -1 when the clause does not say. */
    int subject(int verb) {
        return isPassive(verb) ? agent(verb) : surfaceSubject(verb);
    }

    /** Whom it is done to; -1 when the clause does not say. */
    int object(int verb) {
        if (isPassive(verb)) {
            return surfaceSubject(verb);
        }
        var object = syntax.child(verb, "obj");
        if (object >= 0) {
            return object;
        }
        for (var child : syntax.children(verb, "xcomp", "compound", "advmod")) {
            if (classes.has("light-complement", syntax.lemma(child)) && syntax.child(child, "obj") >= 0) {
                return syntax.child(child, "obj");
            }
        }
        var bare = bareAdjunct(verb);
        if (bare >= 0) {
            return bare;
        }
        return syntax.relation(verb).equals("acl") && hasOwnSubject(verb) ? syntax.head(verb) : -1;
    }

    /** "menempatkan sekitar 1.500 serdadu": an object behind a number that the parser took for an adjunct. */
    private int bareAdjunct(int verb) {
        for (var child : syntax.children(verb, "obl")) {
            if (child > verb
                    && syntax.token(child).tag().equals("NOUN")
                    && syntax.cases(child).isEmpty()
                    && !syntax.children(child, "nummod").isEmpty()) {
                return child;
            }
        }
        return -1;
    }

    /** Whether the language may name the agent right behind a passive verb of this form, without a preposition. */
    private boolean hasBareAgent(int verb) {
        return classes.words("bare-agent-prefix").stream()
                .anyMatch(prefix -> syntax.form(verb).startsWith(prefix));
    }

    /** The agent of a passive: with its preposition, or bare after the verb. */
    private int agent(int verb) {
        var marked = syntax.child(verb, "obl:agent");
        if (marked >= 0) {
            return marked;
        }
        var next = verb + 1;
        if (hasBareAgent(verb)
                && next < syntax.size()
                && syntax.token(next).mention() >= 0
                && syntax.isNominal(next)
                && syntax.cases(next).isEmpty()) {
            return next;
        }
        for (var child : syntax.children(verb, "obl", "nmod", "obj")) {
            var cases = syntax.cases(child);
            if (cases.stream().anyMatch(word -> classes.has("by", word))) {
                return child;
            }
            var bare = cases.isEmpty() && child > verb && child - verb <= 4 && syntax.isNominal(child);
            if (bare && syntax.token(verb).passive() && !syntax.relation(child).equals("nmod")) {
                return child;
            }
        }
        return -1;
    }

    /** The grammatical subject, own or shared. */
    int surfaceSubject(int verb) {
        var at = verb;
        for (var step = 0; step < CLIMB && at >= 0; step++) {
            var own = syntax.child(at, "nsubj", "nsubj:pass");
            if (own >= 0) {
                return isRelative(own) ? antecedent(at, own) : own;
            }
            var governor = syntax.head(at);
            if (governor < 0) {
                return -1;
            }
            switch (syntax.relation(at)) {
                case "conj", "advcl", "parataxis" -> {
                    if (syntax.relation(at).equals("parataxis") || isMarkedSubordinate(at)) {
                        return -1;
                    }
                    at = governor;
                }
                case "xcomp", "ccomp" -> {
                    var object = object(governor);
                    if (object >= 0 && object != at && !isPassive(governor)) {
                        return object;
                    }
                    at = governor;
                }
                case "acl" -> {
                    return governor;
                }
                case "nmod", "obl", "obj", "amod", "dep", "cop" -> {
                    if (!syntax.isVerb(governor)) {
                        return -1;
                    }
                    at = governor;
                }
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** A finite clause behind "because" or "jika" has a subject of its own or none. */
    private boolean isMarkedSubordinate(int verb) {
        return syntax.children(verb, "mark").stream().anyMatch(mark -> classes.has("conditional", syntax.form(mark)));
    }

    private boolean hasOwnSubject(int verb) {
        var own = syntax.child(verb, "nsubj");
        return own >= 0 && !isRelative(own);
    }

    boolean isRelative(int word) {
        return classes.has("relative", syntax.form(word));
    }

    private int antecedent(int verb, int relative) {
        for (var at = verb; at >= 0; at = syntax.head(at)) {
            if (syntax.relation(at).equals("acl")) {
                return syntax.head(at);
            }
            if (!syntax.relation(at).equals("conj")) {
                break;
            }
        }
        for (var before = relative - 1; before >= 0 && before >= relative - 3; before--) {
            if (syntax.isNominal(before)) {
                return before;
            }
        }
        return -1;
    }

    /** The verb that carries a noun event, as "held" does talks: the noun's governor, when it is of the class. */
    int support(int noun) {
        var at = syntax.firstConjunct(noun);
        var governor = syntax.head(at);
        if (governor < 0 || !syntax.isVerb(governor)) {
            return -1;
        }
        var carried = List.of("obj", "nsubj:pass", "obl", "xcomp", "nsubj").contains(syntax.relation(at));
        return carried && classes.has("support", syntax.lemma(governor)) ? governor : -1;
    }
}
