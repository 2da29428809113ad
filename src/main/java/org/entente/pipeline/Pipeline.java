package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.extract.Extraction;
import org.entente.extract.Setting;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Facts;
import org.entente.model.Passage;
import org.entente.model.Report;
import org.entente.pipeline.Pipelines.Explanation;

/**
 * The way of an article through the house: annotate, extract, resolve. A long article is annotated and extracted part by
 * part, so that the memory it takes does not grow with its sentences; resolved is what all parts say.
 *
 * <p>No stage sees a second article, so {@link #facts} may be called from any thread, in any order.
 */
public record Pipeline(
        Stage<Article, List<Passage>> cut,
        Stage<Passage, Document> annotate,
        Stage<Article, Setting> begin,
        Stage<Part, Extraction> extract,
        Stage<List<Report>, List<Report>> resolve) {

    /** A document, and what the text before it leaves to it. */
    public record Part(Document document, Setting setting) {}

    /** All that one article says. */
    public Facts facts(Article article) {
        var mentioned = new ArrayList<Report>();
        read(article, part -> mentioned.addAll(part.extraction().reports()));
        return new Facts(article, resolve.run(mentioned));
    }

    /** Hands on what was read in each part of the article, in order. */
    void read(Article article, Consumer<Explanation> sink) {
        var setting = begin.run(article);
        for (var passage : cut.run(article)) {
            var document = annotate.run(passage);
            var extraction = extract.run(new Part(document, setting));
            sink.accept(new Explanation(document, extraction));
            setting = extraction.after();
        }
    }
}
