package org.entente.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Who tells a tie as a fact of its own, while reports come and go. */
final class Tellers {

    private final CountNode tie;

    /** What may change: the source, by the node that counts what it tells. */
    private final Map<Node, String> changing = new HashMap<>();

    /**
     * @param tie the node that counts it
     */
    Tellers(CountNode tie) {
        this.tie = tie;
    }

    CountNode tie() {
        return tie;
    }

    void add(CountedTelling telling) {
        changing.put(telling.iri(), telling.source());
    }

    /**
     * How many more sources tell it than before; a source that tells it in two languages is one.
     *
     * @param isLeft whether a node still counts something after the change
     */
    int more(DatasetGraph before, Predicate<Node> isLeft) {
        var comes = new HashMap<Node, Boolean>();
        for (var node : changing.keySet()) {
            var was = EventsGraph.value(before, node, Vocabulary.SOURCE_OF) != null;
            if (was != isLeft.test(node)) {
                comes.put(node, !was);
            }
        }
        if (comes.isEmpty()) {
            return 0;
        }
        var sources = new HashMap<Node, String>();
        for (var node : EventsGraph.subjects(before, Vocabulary.SOURCE_OF, tie.node())) {
            sources.put(node, CountedTelling.source(NodeFacts.of(before, Vocabulary.EVENTS_GRAPH, node)));
        }
        var known = new HashSet<>(sources.values()).size();
        comes.forEach((node, isNew) -> {
            if (isNew) {
                sources.put(node, changing.get(node));
            } else {
                sources.remove(node);
            }
        });
        return new HashSet<>(sources.values()).size() - known;
    }
}
