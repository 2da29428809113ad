package org.entente.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.entente.merge.Cluster.Placed;
import org.entente.merge.Window.Grain;

/** The days that reports of one key name, by which it shows where so much happened that a year tells nothing. */
final class Crowd {

    /** Days in a year or longer from which on none is likely to be the one that is meant. */
    private static final int MANY = 12;

    private final TreeSet<LocalDate> days = new TreeSet<>();

    Crowd(Collection<Placed> reports) {
        reports.stream()
                .map(Placed::window)
                .filter(window -> window.grain() == Grain.DAY)
                .forEach(window -> days.add(window.first()));
    }

    /** Whether the report of a long time is of no other event than its own. */
    boolean hides(Placed placed) {
        var window = placed.window();
        return window.grain() == Grain.PERIOD
                && days.subSet(window.first(), true, window.last(), true).stream()
                                .limit(MANY)
                                .count()
                        == MANY;
    }
}
