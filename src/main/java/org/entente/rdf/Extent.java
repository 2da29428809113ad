package org.entente.rdf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The first and the last day of actual events, while events come and go. */
final class Extent {

    private final TreeSet<LocalDate> firsts = new TreeSet<>();
    private final TreeSet<LocalDate> lasts = new TreeSet<>();

    /** Days of events that go. */
    private final Set<LocalDate> left = new HashSet<>();

    /** An event of these days comes; nothing where it has none. */
    void add(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null) {
            firsts.add(first);
            lasts.add(last);
        }
    }

    void add(Extent other) {
        firsts.addAll(other.firsts);
        lasts.addAll(other.lasts);
    }

    /** An event of these days goes. */
    void remove(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null) {
            left.add(first);
            left.add(last);
        }
    }

    boolean changes() {
        return !firsts.isEmpty() || !left.isEmpty();
    }

    /**
     * Joins the days that come with those that were known before.
     *
     * @return whether all is known: not where the first or last day may be that of an event that goes
     */
    boolean keep(@Nullable LocalDate first, @Nullable LocalDate last) {
        var isFirstLost =
                left.contains(first) && (firsts.isEmpty() || firsts.first().isAfter(first));
        var isLastLost = left.contains(last) && (lasts.isEmpty() || lasts.last().isBefore(last));
        if (isFirstLost || isLastLost) {
            return false;
        }
        add(first, last);
        return true;
    }

    void write(Statements graph, Node node) {
        if (!firsts.isEmpty()) {
            graph.date(node, Vocabulary.FIRST_DAY, firsts.first());
            graph.date(node, Vocabulary.LAST_DAY, lasts.last());
        }
    }
}
