package org.entente.query;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands in the graph: the row of tables of reports.
 *
 * @param id local name of its IRI: {@code report-...}
 * @param claimedBy code of the actor whose claim it is
 * @param article where it is from
 */
public record ReportRow(
        String id,
        Party source,
        Relation relation,
        Party target,
        Modality modality,
        @Nullable String claimedBy,
        When when,
        @Nullable String place,
        @Nullable String placeText,
        double confidence,
        Words words,
        Origin article)
        implements Row {

    /** The words that say so; {@code begin} and {@code end} are code points of the text, half open. */
    public record Words(String quote, int begin, int end, String rule) {}

    /** An article without its text; {@code id} is its identity. */
    public record Origin(
            String id,
            @Nullable String url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String language) {}

    /** By the first day, then the last, then article, place in it and id. What nothing places in time comes last. */
    public static final Comparator<ReportRow> BY_TIME = Comparator.comparing(
                    ReportRow::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReportRow::last, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.article().id())
            .thenComparing(row -> row.words().begin())
            .thenComparing(ReportRow::id);

    /** Of what has no date the day of publication, which is its only bound. */
    @Override
    public @Nullable LocalDate first() {
        return when.earliest() != null ? when.earliest() : last();
    }

    @Override
    public @Nullable LocalDate last() {
        return when.latest() != null ? when.latest() : when.earliest() != null ? when.earliest() : article.published();
    }
}
