package org.entente.extract;

import java.util.List;
import org.entente.model.Modality;
import org.entente.model.Relations;

/** What an article may tell of the same two actors: no act a second time under another name, or as yet to come. */
record Restraint(Relations relations) {

    /** From this likelihood on, an act of the same type in another sentence is taken for another act. */
    private static final double ANOTHER = 0.4;

    /**
     * And one in the same sentence from this one on: "closed its embassy and expelled the ambassador". Of eight such acts
     * in articles that the judge had not learned from, six were right; of sixteen less likely ones six.
     */
    private static final double ANOTHER_HERE = 0.6;

    /**
     * From this likelihood on, an act that the article tells as done is told as planned, conditional or denied as well. In
     * 137 news articles of other hands three of seven such tellings were right, and of eleven less likely ones one: the
     * others only came back to what was done.
     */
    private static final double ANOTHER_TIME = 0.6;

    /**
     * All candidates. Refused is what tells an act of two actors a second time under another name: of relations of one
     * PLOVER type between the same two, in the same direction, an article hardly ever means more than one.
     */
    List<Candidate> of(List<Candidate> found) {
        return found.stream()
                .map(candidate -> candidate.isEvent() && isToldBetter(candidate, found)
                        ? candidate.refused("the same act is told by a likelier candidate")
                        : candidate)
                .toList();
    }

    private boolean isToldBetter(Candidate candidate, List<Candidate> found) {
        var type = relations.get(candidate.relation()).plover();
        return found.stream()
                .anyMatch(other -> other.isEvent()
                        && (isDone(other, candidate)
                                || other.confidence() > candidate.confidence()
                                        && candidate.isOfSameParties(other)
                                        && relations
                                                .get(other.relation())
                                                .plover()
                                                .equals(type)
                                        && (isSameTwice(other, candidate) || isSibling(other, candidate))));
    }

    /** The same relation twice in a sentence, once as it happened and once as planned, is one event. */
    private static boolean isSameTwice(Candidate one, Candidate other) {
        return one.relation().equals(other.relation())
                && one.sentence() == other.sentence()
                && one.modality() != other.modality();
    }

    /** What one sentence tells as done, another may speak of as planned, or deny that it will be. */
    private boolean isDone(Candidate done, Candidate candidate) {
        return done.relation().equals(candidate.relation())
                && (candidate.isOfSameParties(done)
                        || relations.get(done.relation()).symmetric() && candidate.isReturned(done))
                && done.sentence() != candidate.sentence()
                && done.modality() == Modality.ACTUAL
                && candidate.modality() != Modality.ACTUAL
                && candidate.confidence() < ANOTHER_TIME;
    }

    private static boolean isSibling(Candidate better, Candidate candidate) {
        var isHere = better.sentence() == candidate.sentence();
        return !better.relation().equals(candidate.relation())
                && better.modality() == candidate.modality()
                && candidate.confidence() < (isHere ? ANOTHER_HERE : ANOTHER);
    }
}
