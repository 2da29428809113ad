package org.entente.query;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports as the columns of a table; the names are those of the JSON lines that {@code extract} prints. */
public final class ReportTable {

    /** The names of the columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "report",
            "date",
            "earliest",
            "latest",
            "dateSource",
            "source",
            "sourceText",
            "relation",
            "target",
            "targetText",
            "plover",
            "cameo",
            "goldstein",
            "modality",
            "claimedBy",
            "place",
            "placeText",
            "sourcePersons",
            "targetPersons",
            "confidence",
            "evidence",
            "start",
            "end",
            "rule",
            "article",
            "url",
            "title",
            "publisher",
            "published",
            "lang");

    static final String BETWEEN_PERSONS = "; ";

    private ReportTable() {}

    /** The cells of a report: strings, numbers and days; null where nothing is known. */
    public static List<@Nullable Object> cells(ReportRow row) {
        var when = row.when();
        var article = row.article();
        return Arrays.asList(
                row.id(),
                when.date(),
                when.earliest(),
                when.latest(),
                when.source().text(),
                row.source().actor(),
                row.source().text(),
                row.relation().name(),
                row.target().actor(),
                row.target().text(),
                row.relation().plover(),
                row.relation().cameo(),
                row.relation().goldstein(),
                row.modality().text(),
                row.claimedBy(),
                row.place(),
                row.placeText(),
                String.join(BETWEEN_PERSONS, row.source().persons()),
                String.join(BETWEEN_PERSONS, row.target().persons()),
                row.confidence(),
                row.words().quote(),
                row.words().begin(),
                row.words().end(),
                row.words().rule(),
                article.id(),
                article.url(),
                article.title(),
                article.publisher(),
                article.published(),
                article.language());
    }
}
