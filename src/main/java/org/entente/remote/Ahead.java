package org.entente.remote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * Fetches with what is asked for what will be asked for next. What is kept is bounded.
 *
 * @param <V> what is known of a name
 */
final class Ahead<V> {

    private static final int KEPT = 3_000;

    private final Told told;
    private final Predicate<Node> fetchable;
    private final Function<List<Node>, Map<Node, V>> fetching;
    private final Map<Node, V> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, V> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param fetchable what may be fetched before it is asked for
     * @param fetching what is known of each of some names
     */
    Ahead(Told told, Predicate<Node> fetchable, Function<List<Node>, Map<Node, V>> fetching) {
        this.told = told;
        this.fetchable = fetchable;
        this.fetching = fetching;
    }

    V of(Node name) {
        var found = kept.get(name);
        if (found == null) {
            var fetched = fetching.apply(told.from(name, next -> fetchable.test(next) && !kept.containsKey(next)));
            kept.putAll(fetched);
            found = Objects.requireNonNull(fetched.get(name));
        }
        return found;
    }
}
