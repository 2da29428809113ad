package org.entente.export;

import java.time.LocalDate;
import java.util.TreeMap;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.jspecify.annotations.Nullable;

/** All events of one relation and modality from one actor to another, as one edge. */
final class Tie {

    private final String source;
    private final Relation relation;
    private final String target;
    private final Modality modality;
    private final TreeMap<LocalDate, LocalDate> spells = new TreeMap<>();
    private int events;
    private int claimed;

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
        if (row.first() != null && row.last() != null) {
            add(row.first(), row.last());
        }
    }

    /** Joins the spells that the new one touches, so that none overlap. */
    private void add(LocalDate first, LocalDate last) {
        var from = first;
        var to = last;
        for (var touched = before(to); touched != null; touched = before(to)) {
            var end = spells.get(touched);
            if (end == null || end.plusDays(1).isBefore(from)) {
                break;
            }
            from = touched.isBefore(from) ? touched : from;
            to = end.isAfter(to) ? end : to;
            spells.remove(touched);
        }
        spells.put(from, to);
    }

    private @Nullable LocalDate before(LocalDate day) {
        return spells.floorKey(day.plusDays(1));
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

    /** The spans of days that its events may have been on, first to last, apart from each other. */
    TreeMap<LocalDate, LocalDate> spells() {
        return spells;
    }

    int events() {
        return events;
    }

    /** How many of the events are only claimed. */
    int claimed() {
        return claimed;
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
