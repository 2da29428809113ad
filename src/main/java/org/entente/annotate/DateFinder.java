package org.entente.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.language.DateWords;
import org.entente.model.Article;
import org.entente.model.DateMention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in sentences: "21 December 2025", "Minggu (21/12)", "last September", "three days ago", "since 2014".
 * What is told relative to the day of publication is found only where that day is known; nothing is made up.
 */
public final class DateFinder {

    /** How many sentences back "a day earlier" may look for the day that it means. */
    private static final int REACH = 4;

    private final DateWords words;

    public DateFinder(DateWords words) {
        this.words = words;
    }

    /** The dates of the sentences in order of the text; they do not overlap. */
    public List<DateMention> find(Article article, List<Sentence> sentences) {
        var calendar = new Calendar(article.published());
        var found = new ArrayList<List<DateMention>>();
        for (var sentence : sentences) {
            var before = found.subList(Math.max(0, found.size() - REACH), found.size()).stream()
                    .flatMap(List::stream)
                    .toList();
            found.add(dates(article.text(), sentence.span(), calendar, before));
        }
        return found.stream().flatMap(List::stream).toList();
    }

    /** The dates of a line of text that was published on that day. */
    public List<DateMention> find(String text, @Nullable LocalDate published) {
        return dates(text, new Span(0, text.length()), new Calendar(published), List.of());
    }

    private List<DateMention> dates(String text, Span within, Calendar calendar, List<DateMention> before) {
        var pieces = new DatePieces(DatePiece.in(text, within, words));
        var fixed = new DateReading(pieces, calendar).dates();
        return Stream.concat(fixed.stream(), new DateShifts(pieces, fixed, before).dates().stream())
                .sorted(Comparator.comparingInt(date -> date.span().start()))
                .toList();
    }
}
