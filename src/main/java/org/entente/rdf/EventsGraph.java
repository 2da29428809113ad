package org.entente.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** Looks up single things in the graph of events. */
public final class EventsGraph {

    private EventsGraph() {}

    /** All nodes that have that value of the property. */
    public static List<Node> subjects(DatasetGraph data, Node property, Node value) {
        var found = new ArrayList<Node>();
        data.findNG(Vocabulary.EVENTS_GRAPH, Node.ANY, property, value)
                .forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    /** A value of the property that the node has. */
    public static @Nullable Node value(DatasetGraph data, Node node, Node property) {
        var quads = data.findNG(Vocabulary.EVENTS_GRAPH, node, property, Node.ANY);
        return quads.hasNext() ? quads.next().getObject() : null;
    }

    /** The text of a literal that the node has. */
    public static @Nullable String text(DatasetGraph data, Node node, Node property) {
        var value = value(data, node, property);
        return value == null ? null : value.getLiteralLexicalForm();
    }
}
