package org.entente.export;

import java.io.OutputStream;
import org.entente.rdf.Vocabulary;

/** GraphML: a node for each actor, an edge for each event with all that is said of it. */
final class GraphMl implements NetworkFormat {

    @Override
    public void write(Network network, OutputStream out) {
        var actors = network.census().actors();
        var xml = new Xml(out).open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (var name : new String[] {"label", "iri", "class"}) {
            key(xml, "node", name, "string");
        }
        Field.ALL.forEach(field -> key(xml, "edge", field.name(), field.type().graphml()));
        xml.open("graph", "id", "entente", "edgedefault", "directed");
        for (var actor : actors) {
            xml.open("node", "id", token(actor.code()))
                    .text("data", actor.label(), "key", "node-label")
                    .text("data", Vocabulary.ID + actor.name(), "key", "node-iri")
                    .text("data", actor.kind(), "key", "node-class")
                    .close("node");
        }
        network.each(row -> {
            xml.open(
                    "edge",
                    "id",
                    token(row.id()),
                    "source",
                    token(row.source().actor()),
                    "target",
                    token(row.target().actor()));
            Field.ALL.forEach(field -> xml.text("data", field.of(row, network), "key", "edge-" + field.name()));
            xml.close("edge");
        });
        xml.close("graph").close("graphml");
    }

    private static void key(Xml xml, String of, String name, String type) {
        xml.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
    }

    /** The name as an NMTOKEN, which ids must be: {@code _2c_} for a comma. */
    private static String token(String name) {
        var out = new StringBuilder();
        name.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) && point < 128 || point == '-' || point == '.') {
                out.appendCodePoint(point);
            } else {
                out.append('_').append(Integer.toHexString(point)).append('_');
            }
        });
        return out.toString();
    }
}
