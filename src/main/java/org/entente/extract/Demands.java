package org.entente.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return trigger.with().stream().allMatch(demand -> holds(demand, word))
                && trigger.without().stream().noneMatch(demand -> holds(demand, word));
    }

    private boolean holds(Trigger.Demand demand, int word) {
        return holding(demand, word).findAny().isPresent();
    }

    /** The words that the demand finds. */
    Stream<Integer> holding(Trigger.Demand demand, int word) {
        return demand.where().stream().flatMap(where -> words(where, word)).filter(found -> matches(demand, found));
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

    private Stream<Integer> words(String where, int word) {
        if (where.startsWith(":")) {
            return phrases(word, where.substring(1)).flatMap(this::heads);
        }
        if (where.startsWith("obj:")) {
            var object = predicates.object(word);
            return object < 0
                    ? Stream.of()
                    : phrases(object, where.substring(4)).flatMap(this::heads);
        }
        return switch (where) {
            case "obj" -> one(predicates.object(word)).flatMap(this::heads);
            case "subj" -> one(predicates.subject(word)).flatMap(this::heads);
            case "iobj" -> one(syntax.child(word, "iobj")).flatMap(this::heads);
            case "poss" -> syntax.children(word, "nmod", "compound", "amod", "flat").stream();
            case "mod" ->
                Stream.concat(
                        syntax.children(word, "amod", "compound", "nmod", "flat", "acl").stream()
                                .filter(child -> syntax.cases(child).isEmpty()),
                        neighbors(word));
            case "prt" -> Stream.concat(syntax.children(word, "compound", "advmod", "case").stream(), next(word));
            case "comp" -> syntax.children(word, "xcomp", "ccomp", "acl", "advcl", "csubj").stream();
            case "gov" -> one(syntax.head(syntax.firstConjunct(word)));
            case "adv" -> Stream.concat(syntax.children(word, "advmod", "obl", "case", "mark").stream(), next(word));
            case "next" -> next(word);
            case "any" -> {
                var clause = syntax.clause(word);
                yield IntStream.range(0, syntax.size())
                        .filter(i -> syntax.clause(i) == clause || syntax.isBelow(i, word))
                        .boxed();
            }
            default -> throw new IllegalArgumentException("no demand " + where);
        };
    }

    private static Stream<Integer> one(int word) {
        return word < 0 ? Stream.of() : Stream.of(word);
    }

    private Stream<Integer> next(int word) {
        return word + 1 < syntax.size() ? Stream.of(word + 1) : Stream.of();
    }

    private Stream<Integer> neighbors(int word) {
        return Stream.of(word - 1, word + 1).filter(i -> i >= 0 && i < syntax.size() && !syntax.isVerb(i));
    }

    /** The words that head a phrase: its head, what is coordinated with it, and what "a number of" counts. */
    private Stream<Integer> heads(int word) {
        var heads = syntax.conjuncts(word).stream();
        if (classes.has("quantity", syntax.lemma(word))) {
            return Stream.concat(heads, syntax.children(word, "nmod", "compound", "flat").stream());
        }
        return heads;
    }

    /** Phrases on the word with a preposition of the class. */
    Stream<Integer> phrases(int word, String preposition) {
        return syntax.children(word, "obl", "nmod", "advmod", "acl", "advcl", "obj", "xcomp", "obl:agent").stream()
                .filter(child -> hasCase(child, preposition));
    }

    boolean hasCase(int phrase, String preposition) {
        return syntax.cases(phrase).stream().anyMatch(form -> classes.has(preposition, form));
    }
}
