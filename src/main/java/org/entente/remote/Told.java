package org.entente.remote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** The names that a reader was told last: it asks about them next, one by one. */
final class Told {

    static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private static final int STEP = 100;
    private static final int LISTS = 256;

    private final Deque<NavigableSet<Node>> lists = new ArrayDeque<>();

    void tell(Collection<Node> names) {
        var list = new TreeSet<>(ORDER);
        names.stream().filter(Node::isURI).forEach(list::add);
        if (list.size() > 1) {
            lists.addFirst(list);
            if (lists.size() > LISTS) {
                lists.removeLast();
            }
        }
    }

    /** The name, and some of those that were told with it and come after it. */
    List<Node> from(Node name, Predicate<Node> wanted) {
        var step = new ArrayList<>(List.of(name));
        for (var all = lists.iterator(); all.hasNext(); ) {
            var list = all.next();
            if (list.contains(name)) {
                list.tailSet(name, false).stream()
                        .filter(wanted)
                        .limit(STEP - 1L)
                        .forEach(step::add);
                // What is in use stays.
                all.remove();
                lists.addFirst(list);
                break;
            }
        }
        return step;
    }
}
