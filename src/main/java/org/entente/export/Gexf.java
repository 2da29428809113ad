package org.entente.export;

import java.io.OutputStream;
import org.entente.rdf.Vocabulary;

/**
 * GEXF 1.3 for Gephi: an edge for each tie, present on the days that its events may have been on, with a kind of its own
 * so that edges of a pair stay apart.
 */
final class Gexf implements NetworkFormat {

    @Override
    public void write(Network network, OutputStream out) {
        var ties = Ties.of(network);
        var xml = new Xml(out)
                .open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3")
                .open("meta")
                .text("creator", "Entente")
                .close("meta")
                .open(
                        "graph",
                        "mode",
                        "dynamic",
                        "defaultedgetype",
                        "directed",
                        "timeformat",
                        "date",
                        "timerepresentation",
                        "interval",
                        "idtype",
                        "string");
        xml.open("attributes", "class", "node", "mode", "static");
        declare(xml, "iri", "anyURI");
        declare(xml, "class", "string");
        xml.close("attributes").open("attributes", "class", "edge", "mode", "static");
        declare(xml, "relation", "string");
        declare(xml, "modality", "string");
        declare(xml, "plover", "string");
        declare(xml, "goldstein", "double");
        declare(xml, "symmetric", "boolean");
        declare(xml, "events", "integer");
        declare(xml, "claimed", "integer");
        declare(xml, "undated", "integer");
        xml.close("attributes").open("nodes", "count", ties.actors().size());
        ties.actors().forEach(actor -> node(xml, actor));
        xml.close("nodes").open("edges", "count", ties.all().size());
        var id = 0;
        for (var tie : ties.all()) {
            edge(xml, tie, id++, network);
        }
        xml.close("edges").close("graph").close("gexf");
    }

    private static void declare(Xml xml, String name, String type) {
        xml.empty("attribute", "id", name, "title", name, "type", type);
    }

    private static void value(Xml xml, String name, Object value) {
        xml.empty("attvalue", "for", name, "value", value);
    }

    private static void node(Xml xml, ActorNode actor) {
        xml.open("node", "id", actor.code(), "label", actor.label()).open("attvalues");
        value(xml, "iri", Vocabulary.ID + actor.name());
        value(xml, "class", actor.kind());
        xml.close("attvalues").close("node");
    }

    private static void edge(Xml xml, Tie tie, int id, Network network) {
        var relation = tie.relation();
        xml.open(
                        "edge",
                        "id",
                        id,
                        "source",
                        tie.source(),
                        "target",
                        tie.target(),
                        "kind",
                        tie.kind(),
                        "label",
                        tie.named(network.label(relation)),
                        "weight",
                        tie.events())
                .open("attvalues");
        value(xml, "relation", relation.name());
        value(xml, "modality", tie.modality().text());
        value(xml, "plover", relation.plover());
        if (relation.goldstein() != null) {
            value(xml, "goldstein", relation.goldstein());
        }
        value(xml, "symmetric", relation.symmetric());
        value(xml, "events", tie.events());
        value(xml, "claimed", tie.claimed());
        value(xml, "undated", tie.undated());
        xml.close("attvalues");
        if (!tie.spells().isEmpty()) {
            xml.open("spells");
            tie.spells().each((start, end) -> xml.empty("spell", "start", start, "end", end));
            xml.close("spells");
        }
        xml.close("edge");
    }
}
