package org.entente.language;

/** What a reader of pages needs of a language: the words that tell it, what pages wrap round an article, date words. */
public record PageWords(String tag, Stopwords stopwords, Boilerplate boilerplate, DateWords dates) {

    /** Reads only these parts of a pack. */
    public static PageWords read(String tag, PackFolder folder) {
        return new PageWords(tag, Stopwords.read(folder), Boilerplate.read(folder), DateWords.read(folder));
    }
}
