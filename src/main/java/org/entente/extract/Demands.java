package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.Trigger;
import org.entente.language.WordClasses;
import org.entente.model.Mention;

/** Whether the words beside a trigger are those that its line in the pack asks for. */
final class Demands {

    private final Syntax syntax;
    private final WordClasses classes;
    private final Predicates predicates;
    private final List<Mention> mentions;

    /**
     * @param mentions of the document, whose kinds a demand may name in place of words: {@code <place>}, {@code <demonym>}
     */
    Demands(Syntax syntax, WordClasses classes, Predicates predicates, List<Mention> mentions) {
        this.mentions = mentions;
        this.syntax = syntax;
        this.classes = classes;
        this.predicates = predicates;
    }

    boolean met(Trigger trigger, int word) {
        for (var demand : trigger.with()) {
            if (!holds(demand, word)) {
                return false;
            }
        }
        for (var demand : trigger.without()) {
            if (holds(demand, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Trigger.Demand demand, int word) {
        for (var where : demand.where()) {
            for (var found : words(where, word)) {
                if (matches(demand, found)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words that the demand finds. */
    List<Integer> holding(Trigger.Demand demand, int word) {
        var holding = new ArrayList<Integer>();
        for (var where : demand.where()) {
            for (var found : words(where, word)) {
                if (matches(demand, found)) {
                    holding.add(found);
                }
            }
        }
        return holding;
    }

    private boolean matches(Trigger.Demand demand, int word) {
        return demand.words().isEmpty()
                || demand.words().contains(syntax.lemma(word))
                || demand.words().contains(syntax.form(word))
                || isOfKind(demand, syntax.token(word).mention());
    }

    private boolean isOfKind(Trigger.Demand demand, int mention) {
        return mention >= 0
                && demand.words()
                        .contains("<" + mentions.get(mention).kind().name().toLowerCase(Locale.ROOT) + ">");
    }

    private List<Integer> words(String where, int word) {
        if (where.startsWith(":")) {
            return heads(phrases(word, where.substring(1)));
        }
        if (where.startsWith("obj:")) {
            var object = predicates.object(word);
            return object < 0 ? List.of() : heads(phrases(object, where.substring(4)));
        }
        return switch (where) {
            case "obj" -> heads(one(predicates.object(word)));
            case "subj" -> heads(one(predicates.subject(word)));
            case "iobj" -> heads(one(syntax.child(word, "iobj")));
            case "poss" -> syntax.children(word, "nmod", "compound", "amod", "flat");
            case "mod" -> {
                var modifiers = syntax.children(word, "amod", "compound", "nmod", "flat", "acl");
                modifiers.removeIf(child -> !syntax.cases(child).isEmpty());
                yield joined(modifiers, neighbors(word));
            }
            case "prt" -> joined(syntax.children(word, "compound", "advmod", "case"), next(word));
            case "comp" -> syntax.children(word, "xcomp", "ccomp", "acl", "advcl", "csubj");
            case "gov" -> one(syntax.head(syntax.firstConjunct(word)));
            case "adv" -> joined(syntax.children(word, "advmod", "obl", "case", "mark"), next(word));
            case "next" -> next(word);
            case "any" -> around(word);
            default -> throw new IllegalArgumentException("no demand " + where);
        };
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> others) {
        some.addAll(others);
        return some;
    }

    private static List<Integer> one(int word) {
        return word < 0 ? List.of() : List.of(word);
    }

    private List<Integer> next(int word) {
        return word + 1 < syntax.size() ? List.of(word + 1) : List.of();
    }

    private List<Integer> neighbors(int word) {
        var found = new ArrayList<Integer>();
        for (var i = word - 1; i <= word + 1; i += 2) {
            if (i >= 0 && i < syntax.size() && !syntax.isVerb(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The words of its clause and those below it. */
    private List<Integer> around(int word) {
        var clause = syntax.clause(word);
        var found = new ArrayList<Integer>();
        for (var i = 0; i < syntax.size(); i++) {
            if (syntax.clause(i) == clause || syntax.isBelow(i, word)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The words that head phrases: each head, what is coordinated with it, and what "a number of" counts. */
    private List<Integer> heads(List<Integer> words) {
        var heads = new ArrayList<Integer>();
        for (var word : words) {
            heads.addAll(syntax.conjuncts(word));
            if (classes.has("quantity", syntax.lemma(word))) {
                heads.addAll(syntax.children(word, "nmod", "compound", "flat"));
            }
        }
        return heads;
    }

    /** Phrases on the word with a preposition of the class. */
    List<Integer> phrases(int word, String preposition) {
        var found = syntax.children(word, "obl", "nmod", "advmod", "acl", "advcl", "obj", "xcomp", "obl:agent");
        found.removeIf(child -> !hasCase(child, preposition));
        return found;
    }

    boolean hasCase(int phrase, String preposition) {
        for (var form : syntax.cases(phrase)) {
            if (classes.has(preposition, form)) {
                return true;
            }
        }
        return false;
    }
}
