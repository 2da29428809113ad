package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.language.LanguagePack;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Relations;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that a document tells: triggers, their arguments over the syntax, reference to what was said before,
 * modality, claim, time and place. No event without a sentence that says it.
 */
public final class Extractor {
    private final LanguagePack pack;
    private final Relations relations;
    private final Function<String, Actor.Kind> kinds;
    private final Function<String, String> places;
    private final @Nullable Judge judge;

    /**
     * @param kinds the kind of the actor of that code
     * @param places the name of a place that the text calls so: "Moscow" of "Moskow"
     * @param judge weighs candidates; null where the pack has none
     */
    public Extractor(
            LanguagePack pack,
            Relations relations,
            Function<String, Actor.Kind> kinds,
            Function<String, String> places,
            @Nullable Judge judge) {
        this.judge = judge;
        this.pack = pack;
        this.relations = relations;
        this.kinds = kinds;
        this.places = places;
    }

    /** What the first part of an article needs to know. */
    public Setting beginning(Article article) {
        return new Setting(pack.boilerplate().in(article), 0, false, null);
    }

    /** All events of a whole article, and what was refused with the reason. */
    public Extraction extract(Document document) {
        return extract(document, beginning(document.article()));
    }

    /** All events of a part of an article. */
    public Extraction extract(Document document, Setting setting) {
        var discourse = new Discourse(document, pack.classes(), kinds, setting);
        var chronology = new Chronology(document, pack.classes(), setting);
        var found = new ArrayList<Candidate>();
        var boilerplate = within(document, setting.boilerplate());
        for (var i = 0; i < document.sentences().size(); i++) {
            var span = document.sentences().get(i).span();
            if (boilerplate.stream().anyMatch(wrapping -> wrapping.contains(span))) {
                continue;
            }
            var reading = new SentenceReading(document, i, pack, relations, discourse, chronology, places, judge);
            found.addAll(reading.candidates());
        }
        var after = new Setting(
                setting.boilerplate(),
                discourse.inArticle(document.sentences().size()),
                discourse.isDigest(),
                chronology.lastLine());
        var told = new Restraint(relations).of(settle(document, found));
        return new Extraction(document.article(), told, after);
    }

    /** Those of the stretches that sentences of the document may lie in. */
    private static List<Span> within(Document document, List<Span> stretches) {
        var sentences = document.sentences();
        if (sentences.isEmpty()) {
            return List.of();
        }
        var part = sentences
                .get(0)
                .span()
                .cover(sentences.get(sentences.size() - 1).span());
        return stretches.stream().filter(part::overlaps).toList();
    }

    /** What may tell the relation between two actors that are named at these stretches of the text. */
    public PairReading pair(Document document, Span source, Span target) {
        var discourse = new Discourse(document, pack.classes(), kinds, Setting.BARE);
        var chronology = new Chronology(document, pack.classes(), Setting.BARE);
        var number = sentenceOf(document, source, target);
        return number < 0
                ? PairReading.NOTHING
                : new SentenceReading(document, number, pack, relations, discourse, chronology, places, judge)
                        .pair(source, target);
    }

    /** The number of the sentence that names the source, or else the target; -1 when none does. */
    private static int sentenceOf(Document document, Span source, Span target) {
        for (var span : List.of(source, target)) {
            for (var i = 0; i < document.sentences().size(); i++) {
                if (document.sentences().get(i).span().overlaps(span)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** A text about sport is no diplomacy: its events are refused. */
    private List<Candidate> settle(Document document, List<Candidate> found) {
        var words = 0;
        var sport = 0;
        for (var sentence : document.sentences()) {
            words += sentence.tokens().size();
            sport += sport(sentence);
        }
        if (sport * SPORT_SHARE < words || sport < SPORT_LEAST) {
            return found.stream()
                    .map(candidate -> sport(document.sentences().get(candidate.sentence())) < SPORT_IN_SENTENCE
                            ? candidate
                            : candidate.refused("the sentence is about sport"))
                    .toList();
        }
        return found.stream()
                .map(candidate -> candidate.refused("the text is about sport"))
                .toList();
    }

    private int sport(Sentence sentence) {
        return (int) sentence.tokens().stream()
                .filter(token -> pack.classes().has("sport", token.lemma()))
                .count();
    }

    /** One word of sport in so many words makes a text about sport. */
    private static final int SPORT_SHARE = 60;

    private static final int SPORT_LEAST = 3;

    /** So many words of sport make a sentence about sport. */
    private static final int SPORT_IN_SENTENCE = 2;
}
