package org.entente.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.InputProblem;
import org.entente.model.Pair;
import org.entente.model.Relations;
import org.entente.read.Articles;
import org.entente.read.PairLines;
import org.entente.read.Read;
import org.entente.read.ReadOptions;

/**
 * What models are trained on, in the order of the files: articles with all their events, and pairs of actors with the
 * PLOVER type of what the one does to the other.
 */
public record TrainingData(List<AnnotatedArticle> articles, List<AnnotatedPair> pairs) {

    /**
     * An article and its events.
     *
     * @param weight how many times it counts, at least once
     */
    public record AnnotatedArticle(Article article, List<Said> events, int weight) {

        public AnnotatedArticle {
            events = List.copyOf(events);
        }
    }

    /**
     * A pair and its type.
     *
     * @param plover as the data names it; YIELD where it does not tell CONCEDE from RETREAT
     */
    public record AnnotatedPair(Pair pair, String plover) {}

    /** What data of pairs calls CONCEDE and RETREAT. */
    private static final String EITHER = "YIELD";

    public TrainingData {
        articles = List.copyOf(articles);
        pairs = List.copyOf(pairs);
    }

    /**
     * Reads a file with an article or a pair a line: an article has {@code events} (and may have a {@code weight}), a
     * pair {@code source}, {@code target} and {@code plover}.
     *
     * @param name of the file, for messages
     * @throws InputProblem at the first line that is neither: who trains must know what on
     */
    public static TrainingData read(String name, BufferedReader lines, ReadOptions options, Relations relations)
            throws IOException {
        var articles = new ArrayList<AnnotatedArticle>();
        var pairs = new ArrayList<AnnotatedPair>();
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            var where = name + ":" + number;
            if (line.isBlank()) {
                continue;
            }
            var object = GoldFile.parse(line, where);
            if (object.path("events").isArray()) {
                var weight = object.path("weight").asInt(1);
                if (weight < 1) {
                    throw new InputProblem(where, "the weight is less than 1", "leave the article out instead");
                }
                var article = article(line, where, options);
                articles.add(new AnnotatedArticle(article, GoldFile.events(object, relations), weight));
            } else if (object.has("plover")) {
                var type = known(object.path("plover").asText(), where, relations);
                pairs.add(new AnnotatedPair(new PairLines(options).pair(line, where), type));
            } else {
                throw new InputProblem(
                        where,
                        "neither an article with events nor a pair with a PLOVER type",
                        "give text and events, or text, source, target and plover");
            }
        }
        return new TrainingData(articles, pairs);
    }

    private static Article article(String line, String where, ReadOptions options) {
        var reads = Articles.of(line, where, options);
        for (var read : reads) {
            if (!(read instanceof Read.Found)) {
                var fault = read instanceof Read.Flaw flaw ? flaw.failure() : ((Read.Rejected) read).failure();
                throw new InputProblem(fault.where(), fault.what(), fault.remedy());
            }
        }
        return ((Read.Found) reads.get(0)).article();
    }

    private static String known(String plover, String where, Relations relations) {
        var types = relations.all().stream().map(relation -> relation.plover()).collect(Collectors.toSet());
        if (types.contains(plover) || plover.equals(EITHER)) {
            return plover;
        }
        throw new InputProblem(where, "unknown PLOVER type '" + plover + "'", "use one of " + new TreeSet<>(types));
    }

    /** This data and then the other. */
    public TrainingData plus(TrainingData other) {
        return new TrainingData(
                Stream.concat(articles.stream(), other.articles.stream()).toList(),
                Stream.concat(pairs.stream(), other.pairs.stream()).toList());
    }

    /** The part of it in that language. */
    public TrainingData in(String language) {
        return new TrainingData(
                articles.stream()
                        .filter(each -> Objects.equals(each.article().language(), language))
                        .toList(),
                pairs.stream()
                        .filter(each -> each.pair().language().equals(language))
                        .toList());
    }

    /** The languages that it is in, in alphabetical order. */
    public List<String> languages() {
        return Stream.concat(
                        articles.stream()
                                .map(each -> Objects.toString(each.article().language(), "")),
                        pairs.stream().map(each -> each.pair().language()))
                .distinct()
                .sorted()
                .toList();
    }
}
