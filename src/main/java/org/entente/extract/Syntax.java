package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** The dependency tree of one sentence, to walk on. Words are told by their index in the sentence. */
final class Syntax {

    /** Steps up and down after which a way is only far. */
    private static final int PATH = 4;

    private static final int UNKNOWN = -2;

    private final List<Token> tokens;
    private final String[] forms;
    private final List<List<Integer>> children;
    private final List<@Nullable List<String>> cases;

    /** What {@link #clause} found, as it is asked again and again. */
    private final int[] clauses;

    Syntax(Sentence sentence) {
        tokens = sentence.tokens();
        forms = new String[tokens.size()];
        children = new ArrayList<>(tokens.size());
        cases = new ArrayList<>(tokens.size());
        clauses = new int[tokens.size()];
        for (var i = 0; i < tokens.size(); i++) {
            forms[i] = tokens.get(i).form().toLowerCase(Locale.ROOT);
            children.add(new ArrayList<>());
            cases.add(null);
            clauses[i] = UNKNOWN;
        }
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() >= 0) {
                children.get(tokens.get(i).head()).add(i);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String lemma(int i) {
        return tokens.get(i).lemma();
    }

    String form(int i) {
        return forms[i];
    }

    String relation(int i) {
        return tokens.get(i).relation();
    }

    int head(int i) {
        return tokens.get(i).head();
    }

    /** What depends on the word, in the order of the text. */
    List<Integer> children(int i) {
        return children.get(i);
    }

    List<Integer> children(int i, IntPredicate wanted) {
        var found = new ArrayList<Integer>();
        for (var child : children(i)) {
            if (wanted.test(child)) {
                found.add(child);
            }
        }
        return found;
    }

    List<Integer> children(int i, String... relations) {
        return children(i, child -> isIn(child, relations));
    }

    /** The first dependent in one of these relations, -1 for none. */
    int child(int i, String... relations) {
        for (var child : children(i)) {
            if (isIn(child, relations)) {
                return child;
            }
        }
        return -1;
    }

    private boolean isIn(int i, String... relations) {
        for (var relation : relations) {
            if (relation.equals(relation(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int i) {
        var tag = tokens.get(i).tag();
        return tag.equals("VERB") || tag.equals("AUX");
    }

    boolean isNominal(int i) {
        var tag = tokens.get(i).tag();
        return tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON") || tag.equals("NUM");
    }

    /** The prepositions and case marks of a noun phrase, in lower case: "from", "'s". */
    List<String> cases(int i) {
        var found = cases.get(i);
        if (found == null) {
            found = children(i, "case", "mark").stream().map(this::form).toList();
            cases.set(i, found);
        }
        return found;
    }

    /** Whether {@code ancestor} governs the word, at any depth, or is it. */
    boolean isBelow(int i, int ancestor) {
        for (var at = i; at >= 0; at = head(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The way from one word to another: relations up to the word that governs both, and down from there. */
    String path(int from, int to) {
        var up = new StringBuilder();
        var at = from;
        for (var step = 0; step < PATH && at >= 0 && !isBelow(to, at); step++) {
            up.append('^').append(relation(at));
            at = head(at);
        }
        if (at < 0 || !isBelow(to, at)) {
            return "far";
        }
        var down = "";
        var below = to;
        for (var step = 0; below != at; step++) {
            if (step == PATH) {
                return "far";
            }
            down = "/" + relation(below) + down;
            below = head(below);
        }
        return up + down;
    }

    /** The word that the coordination of this one begins with. */
    int firstConjunct(int i) {
        var at = i;
        while (relation(at).equals("conj") && head(at) >= 0) {
            at = head(at);
        }
        return at;
    }

    /** The word and everything coordinated with it. */
    List<Integer> conjuncts(int i) {
        var all = new ArrayList<Integer>();
        all.add(i);
        for (var child : children(i, "conj")) {
            all.addAll(conjuncts(child));
        }
        return all;
    }

    /** The verb, or the predicate without one, whose clause the word stands in; the word itself when it is one. */
    int clause(int i) {
        if (clauses[i] == UNKNOWN) {
            clauses[i] = head(i) >= 0 && !isClauseLink(relation(i)) ? clause(head(i)) : i;
        }
        return clauses[i];
    }

    /** As {@link #clause}, but each of coordinated verbs is a predicate of its own. */
    int predicate(int i) {
        var at = i;
        while (head(at) >= 0 && !isClauseLink(relation(at)) && !(relation(at).equals("conj") && isVerb(at))) {
            at = head(at);
        }
        return at;
    }

    /** The word that covers the place of the text, else the first behind it; -1 when there is none. */
    int wordAt(int offset) {
        for (var i = 0; i < tokens.size(); i++) {
            if (offset < tokens.get(i).span().end()) {
                return i;
            }
        }
        return -1;
    }

    static boolean isClauseLink(String relation) {
        return switch (relation) {
            case "ccomp", "xcomp", "advcl", "acl", "parataxis", "root", "csubj" -> true;
            default -> false;
        };
    }

    /** Whether the word says something of its own, and names no actor. */
    boolean isTelling(int word) {
        return token(word).mention() < 0
                && switch (token(word).tag()) {
                    case "NOUN", "VERB", "ADJ", "ADV", "PART", "AUX" -> true;
                    default -> false;
                };
    }
}
