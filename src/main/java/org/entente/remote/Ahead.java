package org.entente.remote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * Fetches with what is asked for what will be asked for next: who has been told the names of some things asks about them
 * one by one, in the order of their names. What is kept is bounded.
 *
 * @param <V> what is known of a name
 */
final class Ahead<V> {

    static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private static final int STEP = 100;
    private static final int LISTS = 16;
    private static final int KEPT = 3_000;

    private final Function<List<Node>, Map<Node, V>> fetching;
    private final Deque<NavigableSet<Node>> told = new ArrayDeque<>();
    private final Map<Node, V> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, V> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param fetching what is known of each of some names
     */
    Ahead(Function<List<Node>, Map<Node, V>> fetching) {
        this.fetching = fetching;
    }

    /** The names will be asked about. */
    void expect(Collection<Node> names) {
        if (names.size() > 1) {
            var list = new TreeSet<>(ORDER);
            list.addAll(names);
            told.addFirst(list);
            if (told.size() > LISTS) {
                told.removeLast();
            }
        }
    }

    V of(Node name) {
        var found = kept.get(name);
        if (found == null) {
            var step = step(name);
            var fetched = fetching.apply(step);
            step.forEach(each -> kept.put(each, java.util.Objects.requireNonNull(fetched.get(each))));
            found = java.util.Objects.requireNonNull(fetched.get(name));
        }
        return found;
    }

    private List<Node> step(Node name) {
        var step = new ArrayList<>(List.of(name));
        for (var list : told) {
            if (list.contains(name)) {
                list.tailSet(name, false).stream()
                        .filter(next -> !kept.containsKey(next))
                        .limit(STEP - 1L)
                        .forEach(step::add);
                break;
            }
        }
        return step;
    }
}
