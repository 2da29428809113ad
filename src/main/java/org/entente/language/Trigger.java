package org.entente.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a table in {@code triggers/}: a word that may express a relation, where its parties stand, and what must or must not
 * stand beside it.
 *
 * @param id rule name, such as {@code id/met-01}
 * @param heads lemmas of the word
 * @param pos what the word must be: {@code V}, {@code N} or {@code A}
 * @param source where the acting party stands, in order of trial
 * @param target where the other party stands, in order of trial
 * @param with demands that must all hold
 * @param without demands none of which may hold
 * @param wide whether the line was written for reach: a judge trusts it less, as far as he has learned to
 * @param worths how far it can be trusted, by head; empty where its authors do not say
 */
public record Trigger(
        String id,
        String relation,
        Set<String> heads,
        Pos pos,
        List<Slot> source,
        List<Slot> target,
        List<Demand> with,
        List<Demand> without,
        boolean wide,
        Map<String, Worth> worths) {

    /** The sort of word a trigger is. */
    public enum Pos {
        V,
        N,
        A
    }

    /**
     * A place of a party, as a way through the syntax: {@code subj}, {@code obj}, {@code poss}, {@code :to},
     * {@code comp.obj}.
     *
     * @param nationals whether private people and things of the actor will do as well ({@code *} at the end)
     */
    public record Slot(List<String> steps, boolean nationals) {

        public Slot {
            steps = List.copyOf(steps);
        }

        /** Whether it takes those of the other slot, who act on each other: "each". */
        public boolean isMutual() {
            return steps.equals(List.of("each"));
        }
    }

    /**
     * A demand on the words that depend on the trigger, such as {@code obj=@troops}.
     *
     * @param where the dependents, any of which will do; {@code any} is any word of the trigger's clause
     * @param words lemmas one of which must head it; empty when any word will do
     */
    public record Demand(List<String> where, Set<String> words) {

        public Demand {
            where = List.copyOf(where);
            words = Set.copyOf(words);
        }
    }

    public Trigger {
        heads = Set.copyOf(heads);
        source = List.copyOf(source);
        target = List.copyOf(target);
        with = List.copyOf(with);
        without = List.copyOf(without);
        worths = Map.copyOf(worths);
    }

    /** How far it can be trusted at that word, if its authors say so. */
    public Optional<Worth> worth(String lemma) {
        return Optional.ofNullable(worths.get(lemma));
    }
}
