package org.entente.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.language.LanguagePack;
import org.entente.model.Article;
import org.entente.model.DateMention;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Passage;
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

    /**
     * The article in parts that can be read one after the other; a short one is one part.
     *
     * @param longest UTF-16 units of a part at most
     */
    public List<Passage> passages(Article article, int longest) {
        return new Cutting(segmenter, longest)
                .parts(article.text()).stream()
                        .map(span -> new Passage(article, span))
                        .toList();
    }

    public Document annotate(Article article) {
        return annotate(Passage.whole(article));
    }

    /** The sentences of a part of an article; what it says elsewhere is not known. */
    public Document annotate(Passage passage) {
        return annotate(passage, List.of());
    }

    /** The mentions of {@link #annotate(Passage)} alone, in much less time. */
    public List<Mention> mentions(Passage passage) {
        var text = passage.article().text();
        var raw = segmenter.sentences(text, passage.span());
        var mentions = named(passage.article(), raw, List.of());
        collapsed(text, raw, mentions);
        return mentions;
    }

    /**
     * The same, with some mentions known beforehand.
     *
     * @param given mentions in order of the text; what is found itself gives way to them
     */
    public Document annotate(Article article, List<Mention> given) {
        return annotate(Passage.whole(article), given);
    }

    private Document annotate(Passage passage, List<Mention> given) {
        var article = passage.article();
        var raw = segmenter.sentences(article.text(), passage.span());
        var mentions = named(article, raw, given);
        var collapsed = collapsed(article.text(), raw, mentions);
        var times = dates.find(article, raw);
        var sentences = new ArrayList<Sentence>();
        for (var i = 0; i < raw.size(); i++) {
            var sentence = raw.get(i);
            var within = within(sentence, times);
            var words = strangers.joined(collapsed.get(i), article.text(), within);
            sentences.add(new Sentence(sentence.span(), sentence.paragraph(), parsed(words, mentions, within)));
        }
        return new Document(article, sentences, mentions, times);
    }

    /** The mentions in order of the text. */
    private List<Mention> named(Article article, List<Sentence> raw, List<Mention> given) {
        var mentions = new ArrayList<>(given);
        actors.find(article, raw).stream()
                .filter(mention ->
                        given.stream().noneMatch(known -> known.span().overlaps(mention.span())))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    /** The words of each sentence, names and lists of names made one word each; the lists are added to the mentions. */
    private List<List<Token>> collapsed(String text, List<Sentence> raw, List<Mention> mentions) {
        var named = mentions.size();
        var collapser = new Collapser(pack.classes(), text, mentions);
        var collapsed = new ArrayList<List<Token>>();
        var first = 0;
        for (var sentence : raw) {
            while (first < named
                    && mentions.get(first).span().end() <= sentence.span().start()) {
                first++;
            }
            collapsed.add(collapser.collapse(sentence, first, named));
        }
        return collapsed;
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
