package org.entente.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.util.HashMap;
import org.entente.rdf.Vocabulary;

/** CX2 for Cytoscape and NDEx: a node for each actor, an edge for each event, ids counted from 0. */
final class Cx2 implements NetworkFormat {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public void write(Network network, OutputStream out) {
        var census = network.census();
        var text = new TextOut(out);
        text.print("[{\"CXVersion\":\"2.0\",\"hasFragments\":false},\n");
        text.print(JsonLines.text(metaData(census)), ",\n");
        text.print(JsonLines.text(declarations()), ",\n");
        text.print("{\"networkAttributes\":[{\"name\":\"Entente\"}]},\n{\"nodes\":[");
        var ids = new HashMap<String, Integer>();
        var nodes = new JsonLines(text);
        for (var actor : census.actors()) {
            ids.put(actor.code(), ids.size());
            nodes.add(node(actor, ids.size() - 1));
        }
        text.print("\n]},\n{\"edges\":[");
        var edges = new JsonLines(text);
        var count = new int[1];
        network.each(row -> {
            var edge = JSON.objectNode()
                    .put("id", count[0]++)
                    .put("s", ids.get(row.source().actor()))
                    .put("t", ids.get(row.target().actor()));
            var values = edge.putObject("v").put("interaction", row.relation().name());
            JsonLines.put(values, row, network);
            edges.add(edge);
        });
        text.print("\n]},\n{\"status\":[{\"error\":\"\",\"success\":true}]}]\n");
    }

    private static ObjectNode metaData(Network.Census census) {
        var meta = JSON.objectNode();
        var aspects = meta.putArray("metaData");
        aspects.addObject().put("elementCount", 1).put("name", "attributeDeclarations");
        aspects.addObject().put("elementCount", 1).put("name", "networkAttributes");
        aspects.addObject().put("elementCount", census.actors().size()).put("name", "nodes");
        aspects.addObject().put("elementCount", census.events()).put("name", "edges");
        return meta;
    }

    private static ObjectNode declarations() {
        var all = JSON.objectNode();
        var aspects = all.putArray("attributeDeclarations").addObject();
        declare(aspects.putObject("networkAttributes"), "name", Field.Type.TEXT);
        var nodes = aspects.putObject("nodes");
        for (var name : new String[] {"name", "represents", "code", "class"}) {
            declare(nodes, name, Field.Type.TEXT);
        }
        var edges = aspects.putObject("edges");
        declare(edges, "interaction", Field.Type.TEXT);
        Field.ALL.forEach(field -> declare(edges, field.name(), field.type()));
        return all;
    }

    private static void declare(ObjectNode node, String name, Field.Type type) {
        node.putObject(name)
                .put(
                        "d",
                        switch (type) {
                            case TEXT, DATE -> "string";
                            case DOUBLE -> "double";
                            case INTEGER -> "integer";
                            case BOOLEAN -> "boolean";
                        });
    }

    private static ObjectNode node(ActorNode actor, int id) {
        var node = JSON.objectNode().put("id", id);
        node.putObject("v")
                .put("name", actor.label())
                .put("represents", Vocabulary.ID + actor.name())
                .put("code", actor.code())
                .put("class", actor.kind());
        return node;
    }
}
