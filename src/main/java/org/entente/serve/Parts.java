package org.entente.serve;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.actors.Gazetteer;
import org.entente.merge.Event;
import org.entente.model.Article;
import org.entente.model.Relations;
import org.entente.pipeline.Pipelines;
import org.entente.query.EventRows;
import org.entente.query.Terms;
import org.entente.store.ArticleTexts;
import org.jspecify.annotations.Nullable;

/**
 * What a server is made of.
 *
 * @param data the dataset that is served
 * @param pipelines whoever reads texts; asked for when the first text comes, since models take a while to load
 * @param articles whoever reads articles of that text
 * @param events an event with the reasons why its reports were joined
 */
public record Parts(
        DatasetGraph data,
        Relations relations,
        Gazetteer gazetteer,
        ArticleTexts texts,
        Supplier<Pipelines> pipelines,
        Function<byte[], Article> articles,
        Joining events,
        String version) {

    /** Merges an event anew. */
    public interface Joining {
        @Nullable
        Event event(DatasetGraph data, Node event);
    }

    EventRows rows(DatasetGraph dataset) {
        return new EventRows(dataset, relations);
    }

    Terms terms() {
        return new Terms(name -> gazetteer.find(name, null), relations);
    }
}
