package org.entente.cli;

import java.util.concurrent.Callable;
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
            for (var entry : open.catalogue().entrySet()) {
                if (isMeant(entry.getKey(), entry.getValue())) {
                    open.remove(entry.getKey(), entry.getValue());
                    System.err.println("removed " + entry.getKey());
                    return 0;
                }
            }
        }
        throw new InputProblem("remove " + article, "no such article is in the store", "give its id, URL or graph");
    }

    private boolean isMeant(String identity, Known known) {
        var graph = known.graph().getURI();
        return identity.equals(article)
                || graph.equals(article)
                || graph.equals(Vocabulary.GRAPH + article.replaceFirst("^graph:", ""));
    }
}
