package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * What stands over an event in its sentence.
 *
 * @param modality whether it happened
 * @param claimants who says so, where the article only passes it on; empty where the article itself says it
 * @param because the words that decided it, for people to read
 */
record Scope(Modality modality, List<Party> claimants, @Nullable String because) {

    Scope {
        claimants = List.copyOf(claimants);
    }

    /** This scope with a stronger word over it: denial over doubt over plan over fact. */
    Scope under(Modality above, String word) {
        if (above.compareTo(modality) <= 0) {
            return this;
        }
        return new Scope(above, claimants, because == null ? word : because + ", " + word);
    }

    /** This scope with a denial over it; who "refuses to rule out" something leaves it open. */
    Scope denied(String word) {
        return modality == Modality.NEGATED
                ? new Scope(Modality.HYPOTHETICAL, claimants, because + ", " + word)
                : under(Modality.NEGATED, word);
    }

    Scope claimedBy(List<Party> speakers) {
        var all = new ArrayList<>(claimants);
        all.addAll(speakers);
        return new Scope(modality, all, because);
    }
}
