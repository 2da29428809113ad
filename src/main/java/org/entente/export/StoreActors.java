package org.entente.export;

import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.query.Labels;
import org.entente.rdf.Vocabulary;

/** The actors that a store knows, by code. */
public final class StoreActors implements Function<String, ActorNode> {

    /** How local names of actors begin, and what they are if nothing says more. */
    private enum Beginning {
        STATE("state-", "State"),
        ORGANIZATION("org-", "Organization"),
        GROUP("group-", "Group"),
        BODY("body-", "Body"),
        PERSON("person-", "Person");

        private final String text;
        private final String kind;

        Beginning(String text, String kind) {
            this.text = text;
            this.kind = kind;
        }
    }

    private final DatasetGraph data;
    private final Labels labels;

    /**
     * @param labels what actors are called
     */
    public StoreActors(DatasetGraph data, Labels labels) {
        this.data = data;
        this.labels = labels;
    }

    /** An actor whom no report and no graph of the store knows is an organization. */
    @Override
    public ActorNode apply(String code) {
        for (var beginning : Beginning.values()) {
            var name = beginning.text + code;
            var node = NodeFactory.createURI(Vocabulary.ID + name);
            if (isKnown(node)) {
                return new ActorNode(code, name, kind(node, beginning), labels.of(code));
            }
        }
        return new ActorNode(code, Beginning.ORGANIZATION.text + code, Beginning.ORGANIZATION.kind, code);
    }

    private boolean isKnown(Node node) {
        return data.contains(Vocabulary.ACTORS_GRAPH, node, Node.ANY, Node.ANY)
                || data.contains(Node.ANY, Node.ANY, Vocabulary.ACTOR, node)
                || data.contains(Node.ANY, Node.ANY, Vocabulary.TARGET, node);
    }

    private String kind(Node node, Beginning beginning) {
        var found = new TreeSet<String>();
        data.findNG(Vocabulary.ACTORS_GRAPH, node, Vocabulary.TYPE, Node.ANY).forEachRemaining(quad -> {
            var type = quad.getObject();
            if (type.isURI() && type.getURI().startsWith(Vocabulary.DIP)) {
                found.add(type.getURI().substring(Vocabulary.DIP.length()));
            }
        });
        return found.isEmpty() ? beginning.kind : found.first();
    }
}
