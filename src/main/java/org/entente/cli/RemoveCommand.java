package org.entente.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.entente.store.GraphStore;
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
            var identity = identity(open);
            var known = open.known(identity);
            if (known.isPresent()) {
                open.remove(identity, known.get(), merging);
                open.merge(merging);
                System.err.println("removed " + identity);
                return 0;
            }
        }
        throw new InputProblem("remove " + article, "no such article is in the store", "give its id, URL or graph");
    }

    /** Of the article that is meant, or what was given where that names none. */
    private String identity(GraphStore open) {
        return open.known(article).isPresent()
                ? article
                : open.read(data -> Stream.of(
                                graphOfAddress(data), article, Vocabulary.GRAPH + article.replaceFirst("^graph:", ""))
                        .flatMap(graph -> identities(data, graph))
                        .findFirst()
                        .orElse(article));
    }

    /** The graph of the article with that URL; empty for none. */
    private String graphOfAddress(DatasetGraph data) {
        var quads = data.find(Node.ANY, Node.ANY, Vocabulary.URL, NodeFactory.createURI(article));
        return quads.hasNext() ? quads.next().getGraph().getURI() : "";
    }

    private static Stream<String> identities(DatasetGraph data, String graph) {
        var quads = data.find(Vocabulary.CATALOGUE_GRAPH, NodeFactory.createURI(graph), Vocabulary.IDENTITY, Node.ANY);
        return quads.hasNext() ? Stream.of(quads.next().getObject().getLiteralLexicalForm()) : Stream.empty();
    }
}
