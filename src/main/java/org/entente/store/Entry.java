package org.entente.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.entente.model.Article;

/**
 * An article with the quads that it gives, computed before the transaction begins.
 *
 * @param quads of its own graph and of the catalogue
 */
public record Entry(Article article, List<Quad> quads) {

    public Entry {
        quads = List.copyOf(quads);
    }
}
