package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.actors.Gazetteer;
import org.entente.language.LanguagePack;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Finds who is named in an article: states, organizations and groups by name, capital, palace or nationality, persons by
 * the office they hold at its date or the title the article gives them, and places. A title with its state and its person
 * is one mention. Mentions need not end where tokens do: "Moscow" is one in "Moscow-backed".
 *
 * <p>One finder serves all threads.
 */
public final class ActorFinder {

    /** A dateline ends within so many characters from the beginning of its paragraph. */
    private static final int LONGEST_DATELINE = 80;

    private static final String DASHES = "-\u2013\u2014";

    private final ActorFinderLexicon lexicon;

    public ActorFinder(LanguagePack pack, Gazetteer gazetteer) {
        lexicon = new ActorFinderLexicon(pack, gazetteer);
    }

    /** The mentions of the whole article in order of its text; they do not overlap. */
    public List<Mention> find(Article article, List<Sentence> sentences) {
        var words = new ActorFinderWords(article.text(), sentences);
        var names = new ActorFinderNames(lexicon, words, article.published());
        var persons = new ActorFinderPersons(lexicon, words, names, article.published());
        new ActorFinderReading(lexicon, words, names, persons).phrases();
        var mentions = new ArrayList<Mention>();
        for (var phrase : new ActorFinderReading(lexicon, words, names, persons.again()).phrases()) {
            var kind = phrase.kind();
            if (kind != null) {
                mentions.add(new Mention(
                        span(article.text(), words, phrase),
                        kind,
                        phrase.actors(),
                        phrase.persons(),
                        phrase.head(),
                        phrase.reason()));
            }
        }
        removeDatelines(article.text(), sentences, mentions);
        return mentions;
    }

    /** From its first word to its last, the full stop of "U.S." and the bracket that closes one opened between them. */
    private static Span span(String text, ActorFinderWords words, ActorFinderPhrase phrase) {
        var start = words.start(phrase.from());
        var last = phrase.to() - 1;
        var end = words.end(last);
        var opened = text.substring(start + 1, end).lastIndexOf('(') + start + 1;
        var isOpen = opened > start
                && text.startsWith(")", end)
                && text.substring(opened, end).indexOf(')') < 0;
        var initials = last > phrase.from()
                && words.before(last) == '.'
                && words.surface(last).length() == 1;
        return new Span(start, isOpen || initials && words.after(last) == '.' ? end + 1 : end);
    }

    /** "SEOUL (AP) - ": the city before the dash only tells where the report was written. */
    private static void removeDatelines(String text, List<Sentence> sentences, List<Mention> mentions) {
        var paragraph = -1;
        for (var sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                var start = sentence.span().start();
                var end = datelineEnd(text, sentence.span());
                mentions.removeIf(mention -> mention.span().start() >= start
                        && mention.span().end() <= end
                        && mention.persons().isEmpty());
            }
        }
    }

    /** Where the dateline of the paragraph ends: a dash with only capitals, numbers and brackets before it; else its start. */
    private static int datelineEnd(String text, Span sentence) {
        var limit = Math.min(text.length() - 1, sentence.start() + LONGEST_DATELINE);
        var lower = 0;
        for (var at = sentence.start(); at < limit; at++) {
            var character = text.charAt(at);
            if (character == '\n') {
                break;
            }
            var isWord = at == sentence.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
            lower += isWord && Character.isLowerCase(character) && Character.isLowerCase(text.charAt(at + 1)) ? 1 : 0;
            var isDash = DASHES.indexOf(character) >= 0 && at > sentence.start() && isSpaced(text, at);
            if (isDash) {
                return lower < 2 ? at : sentence.start();
            }
        }
        return sentence.start();
    }

    private static boolean isSpaced(String text, int dash) {
        var before = text.charAt(dash - 1);
        var after = text.charAt(dash + 1);
        return text.charAt(dash) == '\u2014'
                || (Character.isWhitespace(before) || before == '-') && (Character.isWhitespace(after) || after == '-');
    }
}
