package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.LanguagePack;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Cuts a text into paragraphs (lines), sentences and words. Every word is an exact stretch of the text. */
public final class Segmenter {

    /** A longer sentence is cut: no news sentence has so many words, and the parser's time is kept in bounds. */
    private static final int LONGEST = 120;

    private static final String CLOSING = "\"'\u201d\u2019)]\u00bb";

    private final Tokenizer tokenizer;
    private final Set<String> abbreviations;

    public Segmenter(LanguagePack pack) {
        tokenizer = new Tokenizer(pack.info());
        abbreviations = pack.abbreviations();
    }

    /** The words of a name or phrase, cut as in running text. */
    public List<String> words(String phrase) {
        return tokenizer.words(phrase, new Span(0, phrase.length())).stream()
                .map(span -> span.text(phrase))
                .toList();
    }

    /** The sentences of a stretch of the text; their words have neither tag nor head yet. */
    public List<Sentence> sentences(String text, Span within) {
        var found = new ArrayList<Sentence>();
        var paragraph = 0;
        var start = within.start();
        while (start < within.end()) {
            var end = start;
            while (end < within.end() && text.charAt(end) != '\n') {
                end++;
            }
            for (var span : split(text, start, end)) {
                addSentence(text, span, paragraph, found);
            }
            if (!text.substring(start, end).isBlank()) {
                paragraph++;
            }
            start = end + 1;
        }
        return found;
    }

    private void addSentence(String text, Span span, int paragraph, List<Sentence> found) {
        var words = tokenizer.words(text, span);
        for (var from = 0; from < words.size(); from += LONGEST) {
            var part = words.subList(from, Math.min(words.size(), from + LONGEST));
            var tokens = part.stream().map(word -> raw(text, word)).toList();
            var whole = part.get(0).cover(part.get(part.size() - 1));
            found.add(new Sentence(whole, paragraph, tokens));
        }
    }

    private static Token raw(String text, Span word) {
        var form = word.text(text);
        return new Token(word, form, form.toLowerCase(Locale.ROOT), "", -1, "", false, -1);
    }

    /** The sentences of a paragraph with the blanks before them; together they are the paragraph. */
    List<Span> split(String text, int start, int end) {
        var found = new ArrayList<Span>();
        var from = start;
        for (var i = start; i < end; i++) {
            if (isEnd(text, i, from, end)) {
                var after = i + 1;
                while (after < end && CLOSING.indexOf(text.charAt(after)) >= 0) {
                    after++;
                }
                found.add(new Span(from, after));
                from = after;
                i = after - 1;
            }
        }
        if (from < end) {
            found.add(new Span(from, end));
        }
        return found;
    }

    /** Whether the mark at {@code at} ends the sentence that began at {@code from}. */
    private boolean isEnd(String text, int at, int from, int end) {
        var mark = text.charAt(at);
        if (mark != '.' && mark != '!' && mark != '?' && mark != '\u2026') {
            return false;
        }
        var next = at + 1;
        while (next < end && CLOSING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        var closed = next > at + 1;
        if (next < end && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < end && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return mark != '.' || closed || next >= end || !isAbbreviation(text, at, from);
    }

    private boolean isAbbreviation(String text, int dot, int from) {
        var start = dot;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        var word = text.substring(start, dot);
        var isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return isInitial || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }
}
