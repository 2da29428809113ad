package org.entente.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.actors.Gazetteer;
import org.entente.annotate.ActorFinder;
import org.entente.annotate.Annotator;
import org.entente.annotate.DateFinder;
import org.entente.extract.Extraction;
import org.entente.extract.Extractor;
import org.entente.language.LanguagePack;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Facts;
import org.entente.model.Relations;
import org.entente.model.Report;
import org.entente.resolve.Resolver;

/**
 * The way of articles of several languages: each is read with the pack of its language. The one place that wires the
 * stages, and the class to embed the extractor by:
 *
 * <pre>{@code
 * var facts = new Pipelines(packs, gazetteer, relations).facts(article);
 * }</pre>
 */
public final class Pipelines {

    private final Map<String, LanguagePack> packs = new HashMap<>();
    private final Map<String, Pipeline> pipelines = new HashMap<>();
    private final Map<String, Stage<Document, Extraction>> extractors = new HashMap<>();
    private final Gazetteer gazetteer;
    private final Relations relations;

    public Pipelines(List<LanguagePack> packs, Gazetteer gazetteer, Relations relations) {
        packs.forEach(pack -> this.packs.put(pack.tag(), pack));
        this.gazetteer = gazetteer;
        this.relations = relations;
    }

    /** All that one article says; an article whose language has no pack says nothing that can be read. */
    public Facts facts(Article article) {
        return reads(article) ? pipeline(article).facts(article) : new Facts(article, List.of());
    }

    /** Whether there is a pack for the language of the article. */
    public boolean reads(Article article) {
        return article.language() != null && packs.containsKey(article.language());
    }

    /** What the extractor saw in the article, refused candidates and all, and the document that it read. */
    public Explanation explain(Article article) {
        var document = pipeline(article).annotate().run(article);
        var extraction = extractor(article).run(document);
        return new Explanation(document, extraction);
    }

    /** A document and what the extractor saw in it. */
    public record Explanation(Document document, Extraction extraction) {}

    private Stage<Document, Extraction> extractor(Article article) {
        pipeline(article);
        return Objects.requireNonNull(extractors.get(language(article)));
    }

    private static String language(Article article) {
        return article.language() == null ? "" : article.language();
    }

    /** The models of a language are loaded when its first article comes. */
    private synchronized Pipeline pipeline(Article article) {
        return pipelines.computeIfAbsent(language(article), this::wired);
    }

    private Pipeline wired(String language) {
        var pack = packs.get(language);
        if (pack == null) {
            throw new IllegalArgumentException("no pack for the language '" + language + "'");
        }
        var annotator = new Annotator(pack, new ActorFinder(pack, gazetteer)::find, new DateFinder(pack.dates())::find);
        var extractor = new Extractor(pack, relations, this::kind, null);
        var resolver = new Resolver(relations);
        extractors.put(language, new Stage<>("extract", extractor::extract));
        return new Pipeline(
                new Stage<>("annotate", annotator::annotate),
                new Stage<Document, List<Report>>(
                        "extract", document -> extractor.extract(document).reports()),
                new Stage<>("resolve", resolver::resolve));
    }

    private Actor.Kind kind(String code) {
        return gazetteer.actor(code).map(Actor::kind).orElse(Actor.Kind.STATE);
    }
}
