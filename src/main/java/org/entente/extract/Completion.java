package org.entente.extract;

import java.util.ArrayList;
import java.util.List;

/** Completes the fits of a sentence with guesses of the parties that no slot names, and of those in doubt. */
record Completion(Nearby nearby) {

    /** How many guesses of a source are tried, with as many of a target each. */
    private static final int GUESSES = 4;

    /** How many guesses of a target are tried where the source is known. */
    private static final int TARGETS = 6;

    /** How many others are tried for a party that is only referred to. */
    private static final int OTHERS = 2;

    /**
     * The fit itself when it has its parties, and with others for those it only refers to; else with guesses for those that
     * are missing. Several guessed actors of a symmetric relation may act on each other.
     */
    List<Fit> of(Fit fit, boolean symmetric) {
        var found = new ArrayList<Fit>();
        if (fit.isFull(symmetric)) {
            found.add(fit);
            found.addAll(doubted(fit));
            return found;
        }
        if (!fit.source().isEmpty()) {
            found.addAll(aimed(fit, fit.source(), TARGETS));
        } else {
            for (var source : first(GUESSES, nearby.sources(fit.word(), fit.target()))) {
                if (symmetric && fit.target().isEmpty() && source.parties().size() > 1) {
                    found.add(fit.with(source, Filler.NONE));
                }
                found.addAll(aimed(fit, source, GUESSES));
            }
        }
        return found.isEmpty() ? List.of(fit) : found;
    }

    /** The fit with that source and its own target or else each of so many guesses. */
    private List<Fit> aimed(Fit fit, Filler source, int guesses) {
        var targets = fit.target().isEmpty()
                ? first(guesses, nearby.targets(fit.word(), source, fit.takesNationals()))
                : List.of(fit.target());
        return targets.stream()
                .filter(target -> !source.shares(target))
                .map(target -> fit.with(source, target))
                .toList();
    }

    private static <T> List<T> first(int most, List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Other parties for slots that are filled by reference only. */
    private List<Fit> doubted(Fit fit) {
        var found = new ArrayList<Fit>();
        if (fit.target().how() == Filler.How.REFERRED) {
            nearby.targets(fit.word(), fit.source(), fit.takesNationals()).stream()
                    .filter(other -> !other.shares(fit.target()))
                    .limit(OTHERS)
                    .forEach(other -> found.add(fit.with(fit.source(), other)));
        }
        if (fit.source().how() == Filler.How.REFERRED) {
            nearby.sources(fit.word(), fit.target()).stream()
                    .filter(other -> !other.shares(fit.source()))
                    .limit(OTHERS)
                    .forEach(other -> found.add(fit.with(other, fit.target())));
        }
        return found;
    }
}
