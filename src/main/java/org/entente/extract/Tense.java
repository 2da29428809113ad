package org.entente.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.language.WordClasses;

/** What verbs tell of when it is: whether they tell of what is to come. */
record Tense(Syntax syntax, WordClasses classes, List<String> presentEndings) {

    /** Whether the verb tells of what is to come, or is told as to come. */
    boolean isPlan(int verb) {
        return isFuture(verb) || classes.has("plan", syntax.lemma(verb)) || classes.has("planned", syntax.form(verb));
    }

    boolean isFuture(int verb) {
        return syntax.children(verb).stream().anyMatch(child -> classes.has("modal-future", syntax.form(child)));
    }

    /** "travels to Oman on Tuesday": whether it is in the present tense, which outside digests tells of no day that is over. */
    boolean isPresent(int verb) {
        return syntax.isVerb(verb)
                && !syntax.form(verb).equals(syntax.lemma(verb))
                && syntax.children(verb, "aux", "aux:pass").isEmpty()
                && presentEndings.stream().anyMatch(syntax.form(verb)::endsWith);
    }

    /** The weekday that stands in the clause of the verb; -1 for none. */
    int weekday(int verb) {
        return IntStream.range(0, syntax.size())
                .filter(word -> classes.has("weekday", syntax.form(word)) && syntax.predicate(word) == verb)
                .findFirst()
                .orElse(-1);
    }
}
