package org.entente.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.language.DateWords;
import org.entente.model.Article;
import org.entente.model.DateMention;
import org.entente.model.Sentence;

/**
 * Finds dates in sentences: "21 December 2025", "Minggu (21/12)", "last September", "three days ago", "since 2014".
 * What is told relative to the day of publication is found only where that day is known; nothing is made up.
 */
public final class DateFinder {

    private final DateWords words;

    public DateFinder(DateWords words) {
        this.words = words;
    }

    /** The dates of the sentences in order of the text; they do not overlap. */
    public List<DateMention> find(Article article, List<Sentence> sentences) {
        var found = new ArrayList<DateMention>();
        for (var sentence : sentences) {
            var pieces = DatePiece.in(article.text(), sentence.span(), words);
            found.addAll(new DateReading(pieces, new Calendar(article.published())).dates());
        }
        return found;
    }

    /** The dates of a line of text that was published on that day. */
    public List<DateMention> find(String text, LocalDate published) {
        var span = new org.entente.model.Span(0, text.length());
        return new DateReading(DatePiece.in(text, span, words), new Calendar(published)).dates();
    }
}
