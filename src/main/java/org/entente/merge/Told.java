package org.entente.merge;

import java.util.Comparator;
import java.util.List;
import org.entente.model.Modality;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A report, as far as it tells which event it is of.
 *
 * @param source code of the actor; parties of a symmetric relation stand in alphabetical order
 * @param claimedBy code of the actor whose claim the article passes on, else null
 * @param isDenied whether another report of its article denies it
 * @param place English name of the place, null when none is told
 */
public record Told(
        String id,
        Origin origin,
        String source,
        String relation,
        String target,
        Modality modality,
        @Nullable String claimedBy,
        boolean isDenied,
        When when,
        @Nullable String place,
        double confidence) {

    static final Comparator<Told> BY_ID = Comparator.comparing(Told::id);

    /** The two actors in alphabetical order. */
    public List<String> pair() {
        return source.compareTo(target) <= 0 ? List.of(source, target) : List.of(target, source);
    }
}
