package org.entente.rdf;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/**
 * A node that counts.
 *
 * @param kept what it counts; where nothing of the first is left and nothing tells it, there is no such node
 * @param parts writes what it counts for
 */
record CountNode(Node node, Node type, List<Count> kept, Consumer<Statements> parts) {

    /** What takes numbers for a node. */
    interface Sink {
        void count(CountNode node, Tally tally);
    }

    void write(Statements graph, Tally tally) {
        graph.add(node, Vocabulary.TYPE, type);
        parts.accept(graph);
        // Where there is no event but reports whose events are others, they alone are counted.
        tally.write(graph, node, tally.has(kept.get(0)) ? kept : List.of(Count.TELLINGS));
    }

    /** Whether it has the first and the last day of its actual events. */
    boolean hasDays() {
        return Counts.WITH_DAYS.contains(type);
    }

    Tally of(NodeFacts facts) {
        return Tally.ofNode(facts, kept);
    }

    boolean isLeft(Tally tally) {
        return tally.has(kept.get(0)) || tally.has(Count.TELLINGS);
    }
}
