package org.entente.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a name that is not known. */
public final class Spelling {

    private Spelling() {}

    /** Letters from which on a name may be a part of the one that is meant. */
    private static final int TELLING = 3;

    /** The known name that is most like the given one, else one that holds it; none when all are far from it. */
    public static Optional<String> closest(String name, Collection<String> known) {
        var limit = Math.max(1, name.length() / 3);
        var order = Comparator.comparingInt((String other) -> distance(name, other))
                .thenComparing(Comparator.naturalOrder());
        return known.stream()
                .filter(other -> distance(name, other) <= limit)
                .min(order)
                .or(() -> known.stream()
                        .filter(other -> name.length() >= TELLING && other.contains(name))
                        .min(order));
    }

    /** {@code did you mean X? } for the closest name, empty for none: the beginning of a remedy. */
    public static String hint(String name, Collection<String> known) {
        return closest(name, known).map(other -> "did you mean " + other + "? ").orElse("");
    }

    /** Levenshtein distance, whatever the case. */
    private static int distance(String one, String other) {
        var from = one.toLowerCase(Locale.ROOT);
        var to = other.toLowerCase(Locale.ROOT);
        var before = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var now = new int[to.length() + 1];
            now[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + same);
            }
            before = now;
        }
        return before[to.length()];
    }
}
