package org.entente.extract;

import java.util.List;
import org.entente.language.Trigger;
import org.entente.model.Party;
import org.entente.model.Relation;

/**
 * What a judge is asked about: one line of triggers at a word with one pair of parties, and what else was possible there.
 *
 * @param guesses the fit with each guess of its missing parties, this one among them
 * @param rivals the fits of other relations at the same word
 * @param fits all fits of the sentence, before anything was guessed
 * @param words the words that the fit explains, its own first
 * @param likely how likely each relation is between the two, from all that the sentence says of them
 */
record Proposal(
        Fit fit,
        Relation relation,
        Party source,
        Party target,
        List<Fit> guesses,
        List<Fit> rivals,
        List<Fit> fits,
        Scope scope,
        List<Integer> words,
        Likelihoods likely) {

    int word() {
        return fit.word();
    }

    Trigger trigger() {
        return fit.trigger();
    }

    /** How both parties were found. */
    String hows() {
        return fit.source().how() + "|" + fit.target().how();
    }

    Party party(Side side) {
        return side == Side.S ? source : target;
    }
}
