package org.entente.cli;

import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.entente.store.Known;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Retracts what an article gave. */
@Command(
        name = "remove",
        description = "Takes all that an article gave out of the store.",
        mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ARTICLE", description = "Its id, its URL, or the IRI of its graph.")
    private String article = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        try (var open = store.existing()) {
            var merging = new Workshop(new ExtractorOptions()).merging();
            open.catchUp(merging);
            var address = open.read(this::graphOfAddress);
            for (var entry : open.catalogue().entrySet()) {
                if (isMeant(entry.getKey(), entry.getValue(), address)) {
                    open.remove(entry.getKey(), entry.getValue(), merging);
                    open.merge(merging);
                    System.err.println("removed " + entry.getKey());
                    return 0;
                }
            }
        }
        throw new InputProblem("remove " + article, "no such article is in the store", "give its id, URL or graph");
    }

    /** The graph of the article with that URL; empty for none. */
    private String graphOfAddress(DatasetGraph data) {
        var quads = data.find(Node.ANY, Node.ANY, Vocabulary.URL, NodeFactory.createURI(article));
        return quads.hasNext() ? quads.next().getGraph().getURI() : "";
    }

    private boolean isMeant(String identity, Known known, String address) {
        var graph = known.graph().getURI();
        return identity.equals(article)
                || graph.equals(address)
                || graph.equals(article)
                || graph.equals(Vocabulary.GRAPH + article.replaceFirst("^graph:", ""));
    }
}
