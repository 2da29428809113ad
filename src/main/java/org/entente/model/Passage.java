package org.entente.model;

/** A stretch of an article that is read in one go: mostly all of it. */
public record Passage(Article article, Span span) {

    /** All of the article. */
    public static Passage whole(Article article) {
        return new Passage(article, new Span(0, article.text().length()));
    }
}
