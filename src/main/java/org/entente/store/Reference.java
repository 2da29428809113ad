package org.entente.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Vocabulary;

/** The graphs that every store holds beside the articles: ontology and actors, put anew when their files change. */
public final class Reference {

    private Reference() {}

    /**
     * Puts the graph into the store unless the one of that hash stands there already.
     *
     * @param graph read only when it is needed
     */
    public static void ensure(Store store, Node name, String hash, java.util.function.Supplier<Graph> graph) {
        var mark = Quad.create(
                Vocabulary.CATALOGUE_GRAPH, name, Vocabulary.CONTENT_HASH, NodeFactory.createLiteralString(hash));
        if (!store.read(data -> data.contains(mark))) {
            store.put(name, graph.get(), mark);
        }
    }
}
