package org.entente.extract;

import org.entente.language.Trigger;

/** A trigger whose demands hold at a word, with what fills its slots. */
record Fit(Trigger trigger, int word, Filler source, Filler target) {

    /** Whether it has all the parties that its relation asks for. */
    boolean isFull(boolean symmetric) {
        return !source.isEmpty() && !target.isEmpty()
                || symmetric
                        && Math.max(source.parties().size(), target.parties().size()) > 1;
    }

    Filler filler(Side side) {
        return side == Side.S ? source : target;
    }

    /** Whether private people and things of the target will do, as for arrests. */
    boolean takesNationals() {
        return trigger.target().stream().anyMatch(Trigger.Slot::nationals);
    }

    /** Demands count more than how surely the parties are named. */
    int rank() {
        return trigger.with().size() * 4 - source.how().ordinal() - target.how().ordinal();
    }

    Fit with(Filler newSource, Filler newTarget) {
        return new Fit(trigger, word, newSource, newTarget);
    }
}
