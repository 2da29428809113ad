package org.entente.model;

import java.util.List;

/** An article with all that was found in its words: sentences, and mentions of actors and dates in order of the text. */
public record Document(Article article, List<Sentence> sentences, List<Mention> mentions, List<DateMention> dates) {

    public Document {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
    }
}
