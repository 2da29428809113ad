package org.entente.query;

import java.time.LocalDate;
import org.entente.model.Relations;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are wanted; null means any.
 *
 * @param actor code of an actor that must take part
 * @param with code of another that must take part as well
 * @param family a relation whose descendants count too
 * @param from first day, {@code to} last day that the event may have been on
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

    boolean wants(ReportRow row, Relations relations) {
        return takesPart(row, actor)
                && takesPart(row, with)
                && (relation == null || relation.equals(row.relation()))
                && (family == null || relations.isWithin(row.relation(), family))
                && row.mayFallWithin(from, to)
                && (modality == null || modality.equals(row.modality()))
                && row.confidence() >= minConfidence
                && (language == null || language.equals(row.language()))
                && (publisher == null || publisher.equalsIgnoreCase(row.publisher()));
    }

    private static boolean takesPart(ReportRow row, @Nullable String code) {
        return code == null || code.equals(row.source()) || code.equals(row.target());
    }
}
