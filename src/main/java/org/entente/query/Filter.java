package org.entente.query;

import java.time.LocalDate;
import org.entente.model.Families;
import org.entente.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * Which reports or events are wanted; null means any.
 *
 * @param actor code of an actor that must take part
 * @param with code of another that must take part as well
 * @param family a name of {@link Families}
 * @param from first day that the event may have been on; an event without a date counts by its publication
 * @param to last day
 * @param modality as in the output: {@code actual}
 * @param minConfidence from 0 to 1
 * @param language of an article; of those of an event one is enough
 * @param publisher likewise
 */
public record Filter(
        @Nullable String actor,
        @Nullable String with,
        @Nullable String relation,
        @Nullable String family,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String modality,
        double minConfidence,
        @Nullable String language,
        @Nullable String publisher) {

    /** Every report. */
    public static final Filter ALL = new Filter(null, null, null, null, null, null, null, 0, null, null);

    /** The same for this pair of actors. */
    public Filter between(String one, String other) {
        return new Filter(one, other, relation, family, from, to, modality, minConfidence, language, publisher);
    }

    /** The same for what this actor takes part in, besides whom it asks for already. */
    public Filter of(String one) {
        return new Filter(
                one,
                actor == null ? with : actor,
                relation,
                family,
                from,
                to,
                modality,
                minConfidence,
                language,
                publisher);
    }

    boolean wants(ReportRow row, Families families) {
        return wants((Row) row, families) && wants(row.article());
    }

    boolean wants(Row row, Families families) {
        return takesPart(row, actor)
                && takesPart(row, with)
                && (relation == null || relation.equals(row.relation().name()))
                && (family == null || families.contains(family, row.relation()))
                && mayFallWithin(row.first(), row.last())
                && (modality == null || modality.equals(row.modality().text()))
                && row.confidence() >= minConfidence;
    }

    boolean wants(ReportRow.Origin article) {
        return (language == null || language.equals(article.language()))
                && (publisher == null || publisher.equalsIgnoreCase(article.publisher()));
    }

    private static boolean takesPart(Row row, @Nullable String code) {
        return code == null
                || code.equals(row.source().actor())
                || code.equals(row.target().actor());
    }

    /** Whether something of that month, or longer time ({@link Step#MONTH}), may be wanted. */
    boolean mayBeIn(String period) {
        return period.isEmpty()
                ? from == null && to == null
                : mayFallWithin(Step.firstDay(period), Step.lastDay(period));
    }

    /** Whether that month, or longer time, lies wholly within the days that are wanted. */
    boolean isOnly(String period) {
        return from == null && to == null
                || !period.isEmpty()
                        && (from == null || !Step.firstDay(period).isBefore(from))
                        && (to == null || !Step.lastDay(period).isAfter(to));
    }

    boolean mayFallWithin(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (from == null && to == null) {
            return true;
        }
        return first != null
                && last != null
                && (from == null || !last.isBefore(from))
                && (to == null || !first.isAfter(to));
    }
}
