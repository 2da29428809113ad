package org.entente.query;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events as the columns of a table; words, rule and article are those of the report that tells it best. */
public final class EventTable {

    /** The names of the columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "event",
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
            "sourcePersons",
            "targetPersons",
            "confidence",
            "reports",
            "sources",
            "denials",
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

    private EventTable() {}

    /** The cells of an event: strings, numbers and days; null where nothing is known. */
    public static List<@Nullable Object> cells(EventRow row) {
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
                String.join(ReportTable.BETWEEN_PERSONS, row.source().persons()),
                String.join(ReportTable.BETWEEN_PERSONS, row.target().persons()),
                row.confidence(),
                row.reports(),
                row.sources(),
                row.denials(),
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
