package org.entente.pipeline;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Facts;
import org.entente.model.Report;

/**
 * The way of an article through the house: annotate, extract, resolve.
 *
 * <p>No stage sees a second article, so {@link #facts} may be called from any thread, in any order.
 */
public record Pipeline(
        Stage<Article, Document> annotate,
        Stage<Document, List<Report>> extract,
        Stage<List<Report>, List<Report>> resolve) {

    /** All that one article says. */
    public Facts facts(Article article) {
        var document = annotate.run(article);
        var mentioned = extract.run(document);
        return new Facts(article, resolve.run(mentioned));
    }
}
