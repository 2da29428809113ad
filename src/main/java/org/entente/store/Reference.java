package org.entente.store;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Vocabulary;

/** The graphs that every store holds beside the articles: ontology and actors, put anew when their files change. */
public final class Reference {

    private Reference() {}

    /**
     * Puts the graph into the store unless it stands there already.
     *
     * @param hashes of the parts that it was made of, the last of all of them: that one must be known
     * @param graph read only when it is needed
     */
    public static void ensure(GraphStore store, Node name, List<String> hashes, Supplier<Graph> graph) {
        var marks = hashes.stream()
                .map(hash -> Quad.create(
                        Vocabulary.CATALOGUE_GRAPH,
                        name,
                        Vocabulary.CONTENT_HASH,
                        NodeFactory.createLiteralString(hash)))
                .toList();
        if (!store.read(data -> data.contains(marks.get(marks.size() - 1)))) {
            // What comes with the program alone need not be logged; what stands in place of something logged must be.
            if (hashes.size() > 1 || store.read(data -> data.containsGraph(name))) {
                store.keep(name, graph.get(), marks);
            } else {
                store.put(name, graph.get(), marks);
            }
        }
    }
}
