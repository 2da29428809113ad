package org.entente.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.language.LanguagePack;
import org.entente.model.Article;
import org.entente.model.DateMention;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Turns an article into a document: sentences, words, names, dates, tags, lemmas, dependencies. One object may be used
 * by many threads.
 */
public final class Annotator {

    /** Finds something in all sentences of an article; what is found comes in order of the text and does not overlap. */
    public interface Finder<T> {
        List<T> find(Article article, List<Sentence> sentences);
    }

    private final LanguagePack pack;
    private final Segmenter segmenter;
    private final Models models;
    private final Tagging tagging;
    private final TimeAside aside;
    private final Strangers strangers;
    private final Finder<Mention> actors;
    private final Finder<DateMention> dates;

    public Annotator(LanguagePack pack, Finder<Mention> actors, Finder<DateMention> dates) {
        this.pack = pack;
        this.actors = actors;
        this.dates = dates;
        segmenter = new Segmenter(pack);
        models = Models.of(pack);
        tagging = new Tagging(pack, models);
        aside = new TimeAside(pack.dates());
        strangers = new Strangers(pack);
    }

    public Document annotate(Article article) {
        return annotate(article, List.of());
    }

    /**
     * The same, with some mentions known beforehand.
     *
     * @param given mentions in order of the text; what is found itself gives way to them
     */
    public Document annotate(Article article, List<Mention> given) {
        var raw = segmenter.sentences(article.text());
        var mentions = new ArrayList<>(given);
        actors.find(article, raw).stream()
                .filter(mention ->
                        given.stream().noneMatch(known -> known.span().overlaps(mention.span())))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparing(Mention::span));
        var named = mentions.size();
        var collapser = new Collapser(pack.classes(), article.text(), mentions);
        var times = dates.find(article, raw);
        var sentences = new ArrayList<Sentence>();
        var first = 0;
        for (var sentence : raw) {
            while (first < named
                    && mentions.get(first).span().end() <= sentence.span().start()) {
                first++;
            }
            var within = within(sentence, times);
            var words = strangers.joined(collapser.collapse(sentence, first, named), article.text(), within);
            sentences.add(new Sentence(sentence.span(), sentence.paragraph(), parsed(words, mentions, within)));
        }
        return new Document(article, sentences, mentions, times);
    }

    private static List<DateMention> within(Sentence sentence, List<DateMention> times) {
        return times.stream()
                .filter(time -> sentence.span().contains(time.span()))
                .toList();
    }

    private List<Token> parsed(List<Token> words, List<Mention> mentions, List<DateMention> times) {
        var tagged = tagging.tag(words, mentions);
        return tagging.voiced(aside.parsed(tagged, times, kept -> parsed(kept, mentions)));
    }

    private List<Token> parsed(List<Token> tagged, List<Mention> mentions) {
        var lines = new String[tagged.size()];
        for (var i = 0; i < lines.length; i++) {
            var token = tagged.get(i);
            var form = Tagging.isName(token, mentions) ? Models.NAME : token.form();
            lines[i] = "%d\t%s\t_\t%s\t%s\t_".formatted(i + 1, form, token.tag(), token.tag());
        }
        var parsed = models.parse(lines);
        var out = new ArrayList<Token>(lines.length);
        for (var i = 0; i < lines.length; i++) {
            var cells = parsed[i].split("\t", -1);
            var head = Integer.parseInt(cells[6]) - 1;
            out.add(tagged.get(i).under(head, relation(cells[7], head)));
        }
        return out;
    }

    private static String relation(String told, int head) {
        return head < 0 ? "root" : told;
    }
}
