package org.entente.query;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A report as people read it: one line of a timeline or of a table of events. Actors are told by code.
 *
 * @param report IRI of the report
 * @param date as precise as the text tells it, null when it tells none
 * @param goldstein score of the relation, null where it has none
 * @param article identity of the article
 */
public record ReportRow(
        String report,
        String source,
        String relation,
        String target,
        String modality,
        @Nullable String claimedBy,
        @Nullable String date,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String dateSource,
        @Nullable String place,
        @Nullable Double goldstein,
        double confidence,
        String quote,
        int begin,
        int end,
        String rule,
        String article,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language) {

    /** By time, as far as it is known, then by article and place in it. */
    static final Comparator<ReportRow> ORDER = Comparator.comparing(ReportRow::sortDate)
            .thenComparing(ReportRow::article)
            .thenComparingInt(ReportRow::begin)
            .thenComparing(ReportRow::report);

    /** The day to sort by: when it can first have been, else when it was told; never shown. */
    LocalDate sortDate() {
        if (earliest != null) {
            return earliest;
        }
        return latest != null ? latest : published != null ? published : LocalDate.MAX;
    }

    /** Whether it can have been within these days, both included. */
    boolean mayFallWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        var first = earliest != null ? earliest : latest != null ? latest : published;
        var last = latest != null ? latest : earliest != null ? earliest : published;
        if (first == null || last == null) {
            return from == null && to == null;
        }
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }
}
