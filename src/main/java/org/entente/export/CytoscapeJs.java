package org.entente.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import org.entente.query.EventRow;
import org.entente.rdf.Vocabulary;

/** The JSON of Cytoscape and Cytoscape.js: a node for each actor, an edge for each event. */
final class CytoscapeJs implements NetworkFormat {

    @Override
    public void write(Network network, OutputStream out) {
        var text = new TextOut(out);
        // networkx asks for directed and multigraph.
        text.print(
                "{\"format_version\":\"1.0\",\"generated_by\":\"entente\",\"target_cytoscapejs_version\":\"~2.1\",\n");
        text.print(
                "\"directed\":true,\"multigraph\":true,\"data\":{\"name\":\"Entente\",\"shared_name\":\"Entente\"},\n");
        text.print("\"elements\":{\"nodes\":[");
        var nodes = new JsonLines(text);
        network.census().actors().forEach(actor -> nodes.add(element(node(actor))));
        text.print("\n],\"edges\":[");
        var edges = new JsonLines(text);
        network.each(row -> edges.add(element(edge(row, network))));
        text.print("\n]}}\n");
    }

    private static ObjectNode element(ObjectNode data) {
        var element = JsonNodeFactory.instance.objectNode();
        element.set("data", data);
        return element;
    }

    /** networkx takes {@code value} for the node itself. */
    private static ObjectNode node(ActorNode actor) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", actor.code())
                .put("value", actor.code())
                .put("name", actor.label())
                .put("shared_name", actor.code())
                .put("label", actor.label())
                .put("iri", Vocabulary.ID + actor.name())
                .put("class", actor.kind());
    }

    private static ObjectNode edge(EventRow row, Network network) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("id", row.id())
                .put("key", row.id())
                .put("source", row.source().actor())
                .put("target", row.target().actor())
                .put("interaction", row.relation().name())
                .put("label", network.label(row.relation()));
        JsonLines.put(data, row, network);
        return data;
    }
}
