package org.entente.language;

import java.util.HashSet;

/**
 * What a reader of pages needs of a language: what pages wrap round an article, date words, and two ways to tell the
 * language of a text. The function words tell it of all but the shortest; of a sentence without any, the words do that
 * the pack knows.
 */
public record PageWords(
        String tag, Stopwords stopwords, Stopwords vocabulary, Boilerplate boilerplate, DateWords dates) {

    /** Reads only these parts of a pack. */
    public static PageWords read(String tag, PackFolder folder) {
        return of(tag, Stopwords.read(folder), Lemmas.read(folder), Boilerplate.read(folder), DateWords.read(folder));
    }

    static PageWords of(String tag, Stopwords stopwords, Lemmas lemmas, Boilerplate boilerplate, DateWords dates) {
        var words = new HashSet<String>();
        words.addAll(stopwords.words());
        words.addAll(lemmas.forms());
        words.addAll(dates.byWord().keySet());
        return new PageWords(tag, stopwords, new Stopwords(words), boilerplate, dates);
    }

    /** How many words of a text that are no names, for they begin small, the pack knows. */
    public Stopwords.Count known(String text) {
        return vocabulary.in(text, true);
    }
}
