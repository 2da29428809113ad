package org.entente.query;

import java.util.List;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * An event that is worth a look.
 *
 * @param id local name of its IRI: {@code event-...}
 * @param doubts why, in words
 * @param reports all of it, the surest first
 */
public record DoubtfulEvent(
        String id,
        String source,
        String relation,
        String target,
        Modality modality,
        @Nullable String date,
        double confidence,
        int sources,
        List<String> doubts,
        List<ReportRow> reports) {}
