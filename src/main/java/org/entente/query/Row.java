package org.entente.query;

import java.time.LocalDate;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.jspecify.annotations.Nullable;

/** What a filter asks of reports and events alike. */
public sealed interface Row permits ReportRow, EventRow {

    Party source();

    Relation relation();

    Party target();

    Modality modality();

    double confidence();

    /** The first day that it is placed on; where nothing else is known, the day of publication. */
    @Nullable
    LocalDate first();

    /** The last day that it is placed on. */
    @Nullable
    LocalDate last();
}
