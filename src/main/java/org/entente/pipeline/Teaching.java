package org.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.evaluate.Said;
import org.entente.evaluate.TrainingData;
import org.entente.evaluate.TrainingData.AnnotatedArticle;
import org.entente.language.Example;
import org.entente.learn.Lesson;
import org.entente.learn.Training;
import org.entente.model.Article;
import org.entente.model.Modality;
import org.entente.pipeline.Lessons.Text;
import org.entente.pipeline.Lessons.Told;

/**
 * Makes the models of one language: that of relations first, then the judge, who learns with it in sight. What he sees of
 * an article comes from a model that has not learned from that article, as it will of the articles to come; else he would
 * trust it too much.
 */
final class Teaching {

    /**
     * A feature of a candidate that is seen less often tells more of its article than of the language. Twice as many hidden
     * units gain .003 of average precision on articles left out, and take twice the room.
     */
    private static final Training JUDGE = new Training(6, 16, 16);

    /** A thousand sentences or so: little must be left out, little smoothed. Measured best on pairs left out. */
    private static final Training TYPES_OF_PAIRS = new Training(2, 1, 0);

    /** The types of events in articles are noisier: which mention of an actor is meant is guessed. */
    private static final Training TYPES = new Training(2, 3, 0);

    /** Pairs were marked by hand for the purpose, and are few beside the events of many articles. */
    private static final int WEIGHT_OF_PAIRS = 3;

    /** A feature seen less often than eight times says little of seventy relations, and makes the model large. */
    private static final Training RELATIONS = new Training(8, 5, 0);

    /** How many models of relations there are, each without the articles of one part. */
    private static final int PARTS = 4;

    /**
     * The pack's own examples are short and beyond doubt: they say what must come out. Of articles left out, judges find as
     * much with none of the examples as with each three or six times; counted six times, most examples come out.
     */
    private static final int WEIGHT_OF_EXAMPLES = 6;

    private final Kit kit;
    private final Lessons lessons;

    Teaching(Kit kit) {
        lessons = new Lessons(kit);
        this.kit = kit;
    }

    Taught teach(TrainingData data) {
        var texts = Stream.concat(data.articles().stream(), data.articles().isEmpty() ? Stream.of() : examples())
                .map(each -> new Text(kit.annotator().annotate(each.article()), each.events(), each.weight()))
                .toList();
        var weight = texts.isEmpty() ? 1 : WEIGHT_OF_PAIRS;
        var pairs =
                data.pairs().stream().map(pair -> lessons.ofPair(pair, weight)).toList();
        var events = texts.stream().map(lessons::ofEvents).toList();
        var ofTypes = new ArrayList<>(pairs);
        events.forEach(told -> told.forEach(event -> ofTypes.add(event.asType())));
        var types = model(texts.isEmpty() ? TYPES_OF_PAIRS : TYPES, ofTypes);
        var relations = model(RELATIONS, without(PARTS, events));
        var candidates = candidates(texts, events);
        var yes = candidates.stream()
                .filter(lesson -> lesson.answer().equals(Lessons.YES))
                .count();
        return new Taught(model(JUDGE, candidates), relations, types, candidates.size(), (int) yes, ofTypes.size());
    }

    private Stream<AnnotatedArticle> examples() {
        return Example.read(kit.pack().folder()).stream().map(this::annotated);
    }

    private AnnotatedArticle annotated(Example example) {
        var published = example.published() == null ? null : LocalDate.parse(example.published());
        var article = new Article(
                "example", null, null, example.text(), published, kit.pack().tag(), null);
        var events = example.events().stream()
                .map(event -> new Said(
                        event.source(),
                        event.relation(),
                        event.target(),
                        event.modality() == null ? Modality.ACTUAL.text() : event.modality(),
                        event.date(),
                        kit.relations().get(event.relation()).plover(),
                        example.text(),
                        1))
                .toList();
        return new AnnotatedArticle(article, events, WEIGHT_OF_EXAMPLES);
    }

    /** The lessons of all articles but every so many-th. */
    private static List<Lesson> without(int part, List<List<Told>> events) {
        var found = new ArrayList<Lesson>();
        for (var i = 0; i < events.size(); i++) {
            if (i % PARTS != part) {
                events.get(i).forEach(event -> found.add(event.asRelation()));
            }
        }
        return found;
    }

    private List<Lesson> candidates(List<Text> texts, List<List<Told>> events) {
        var judges = IntStream.range(0, texts.isEmpty() ? 0 : PARTS)
                .parallel()
                .mapToObj(part -> model(RELATIONS, without(part, events))
                        .map(bytes -> Judges.model(bytes, "relations"))
                        .orElse(null))
                .map(relations -> new Judges(null, 0, relations))
                .toList();
        var found = new ArrayList<Lesson>();
        for (var i = 0; i < texts.size(); i++) {
            found.addAll(lessons.ofCandidates(texts.get(i), judges.get(i % PARTS)));
        }
        return found;
    }

    private static Optional<byte[]> model(Training training, List<Lesson> lessons) {
        try {
            return training.canLearnFrom(lessons) ? Optional.of(training.train(lessons)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
