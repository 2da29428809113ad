package org.entente.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.actors.Gazetteer;
import org.entente.actors.Place;
import org.entente.annotate.ActorFinder;
import org.entente.annotate.Annotator;
import org.entente.annotate.DateFinder;
import org.entente.evaluate.TrainingData;
import org.entente.extract.Extraction;
import org.entente.language.LanguagePack;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Facts;
import org.entente.model.InputProblem;
import org.entente.model.Mention;
import org.entente.model.Pair;
import org.entente.model.Relations;
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

    /** In UTF-16 units: thirty pages, far more than any article has. What is longer is read part by part. */
    private static final int LONGEST_PART = 150_000;

    private final Map<String, LanguagePack> packs = new HashMap<>();
    private final Map<String, Pipeline> pipelines = new HashMap<>();
    private final Map<String, Kit> kits = new HashMap<>();
    private final Map<String, PairQuestion> questions = new HashMap<>();
    private final Gazetteer gazetteer;
    private final Relations relations;
    private final int longestPart;

    public Pipelines(List<LanguagePack> packs, Gazetteer gazetteer, Relations relations) {
        this(packs, gazetteer, relations, LONGEST_PART);
    }

    /**
     * @param longestPart UTF-16 units of an article that are read in one go
     */
    Pipelines(List<LanguagePack> packs, Gazetteer gazetteer, Relations relations, int longestPart) {
        this.longestPart = longestPart;
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

    /**
     * Hands on what the extractor saw in the article, refused candidates and all, with the document that it read: once,
     * or of a long article once for each part, so that they need not all be in memory.
     */
    public void explain(Article article, Consumer<Explanation> sink) {
        pipeline(article).read(article, sink);
    }

    /** Who is named in the article; its language must have a pack. */
    public List<Mention> mentions(Article article) {
        var annotator = kit(language(article)).annotator();
        return annotator.passages(article, longestPart).stream()
                .flatMap(passage -> annotator.mentions(passage).stream())
                .toList();
    }

    /** A document and what the extractor saw in it. */
    public record Explanation(Document document, Extraction extraction) {}

    private static String language(Article article) {
        return article.language() == null ? "" : article.language();
    }

    /** The models of a language are loaded when its first article comes. */
    private synchronized Pipeline pipeline(Article article) {
        return pipelines.computeIfAbsent(language(article), this::wired);
    }

    private Pipeline wired(String language) {
        var kit = kit(language);
        var annotator = kit.annotator();
        var extractor = kit.extractor(Judges.of(kit.pack()).orElse(null));
        var resolver = new Resolver(relations);
        return new Pipeline(
                new Stage<>("cut", article -> annotator.passages(article, longestPart)),
                new Stage<>("annotate", annotator::annotate),
                new Stage<>("begin", extractor::beginning),
                new Stage<>("extract", part -> extractor.extract(part.document(), part.setting())),
                new Stage<>("resolve", resolver::resolve));
    }

    /** What the one actor does to the other, as the model of types in the pack of the language knows it. */
    public PairAnswer answer(Pair pair) {
        return question(pair.language()).answer(pair);
    }

    private synchronized PairQuestion question(String language) {
        return questions.computeIfAbsent(language, tag -> {
            var kit = kit(tag);
            var types = Judges.types(kit.pack())
                    .orElseThrow(() -> new InputProblem(
                            kit.pack().folder().name() + "/pack.yml",
                            "names no model 'types'",
                            "train one with: entente train, and give its folder with --model"));
            return new PairQuestion(kit, types);
        });
    }

    /**
     * Answers about pairs of that language with another model of types than the pack has.
     *
     * @param where the model comes from, for messages
     */
    public synchronized void useTypes(String language, byte[] model, String where) {
        questions.put(language, new PairQuestion(kit(language), Judges.model(model, where)));
    }

    /** Makes the models of a language from the part of the data that is in it. */
    public Taught teach(String language, TrainingData data) {
        return new Teaching(kit(language)).teach(data.in(language));
    }

    private synchronized Kit kit(String language) {
        return kits.computeIfAbsent(language, tag -> {
            var pack = packs.get(tag);
            if (pack == null) {
                throw new IllegalArgumentException("no pack for the language '" + tag + "'");
            }
            var annotator =
                    new Annotator(pack, new ActorFinder(pack, gazetteer)::find, new DateFinder(pack.dates())::find);
            return new Kit(pack, relations, annotator, this::kind, this::place);
        });
    }

    /** Under one name wherever it is told, so that events of a place meet; as the text has it where nothing is known of it. */
    private String place(String called) {
        return gazetteer.findPlace(called).map(Place::name).orElse(called);
    }

    private Actor.Kind kind(String code) {
        return gazetteer.actor(code).map(Actor::kind).orElse(Actor.Kind.STATE);
    }
}
