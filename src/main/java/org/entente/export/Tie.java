package org.entente.export;

import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.query.EventRow;

/** All events of one relation and modality from one actor to another, as one edge. */
final class Tie {

    private final String source;
    private final Relation relation;
    private final String target;
    private final Modality modality;
    private final Spells spells = new Spells();
    private int events;
    private int claimed;
    private int undated;

    Tie(EventRow row) {
        source = row.source().actor();
        relation = row.relation();
        target = row.target().actor();
        modality = row.modality();
    }

    void add(EventRow row) {
        events++;
        if (row.claimedBy() != null) {
            claimed++;
        }
        if (row.isUndated()) {
            undated++;
        }
        if (row.first() != null && row.last() != null) {
            spells.add(row.first(), row.last());
        }
    }

    String source() {
        return source;
    }

    Relation relation() {
        return relation;
    }

    String target() {
        return target;
    }

    Modality modality() {
        return modality;
    }

    /** The days that its events may have been on. */
    Spells spells() {
        return spells;
    }

    int events() {
        return events;
    }

    /** How many of the events are only claimed. */
    int claimed() {
        return claimed;
    }

    /** How many of the events only their publication places in time. */
    int undated() {
        return undated;
    }

    /** {@code met}, or {@code met (planned)}: what keeps an edge apart from others of its pair. */
    String kind() {
        return named(relation.name());
    }

    /** The kind, with the relation called so. */
    String named(String label) {
        return modality == Modality.ACTUAL ? label : label + " (" + modality.text() + ")";
    }
}
