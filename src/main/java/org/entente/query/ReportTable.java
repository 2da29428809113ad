package org.entente.query;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports as the columns of a table of events. */
public final class ReportTable {

    /** The names of the columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "report",
            "date",
            "earliest",
            "latest",
            "date_source",
            "source",
            "relation",
            "target",
            "modality",
            "claimed_by",
            "goldstein",
            "confidence",
            "place",
            "quote",
            "begin",
            "end",
            "rule",
            "article",
            "url",
            "title",
            "publisher",
            "published",
            "language");

    private ReportTable() {}

    /** The cells of a report; null where nothing is known. */
    public static List<@Nullable Object> cells(ReportRow row) {
        return Arrays.asList(
                row.report(),
                row.date(),
                row.earliest(),
                row.latest(),
                row.dateSource(),
                row.source(),
                row.relation(),
                row.target(),
                row.modality(),
                row.claimedBy(),
                row.goldstein(),
                row.confidence(),
                row.place(),
                row.quote(),
                row.begin(),
                row.end(),
                row.rule(),
                row.article(),
                row.url(),
                row.title(),
                row.publisher(),
                row.published(),
                row.language());
    }
}
