package org.entente.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.merge.Cluster.Placed;
import org.entente.merge.Window.Grain;

/** The days that reports of one key name, by which it shows where so much happened that a long time tells nothing. */
final class Crowd {

    /** Days in a long time from which on none is likely to be the one that is meant. */
    private static final int MANY = 12;

    private final TreeSet<LocalDate> days = new TreeSet<>();

    Crowd(Collection<Placed> reports) {
        reports.stream()
                .map(Placed::window)
                .filter(window -> window.grain() == Grain.DAY)
                .forEach(window -> days.add(window.first()));
    }

    /** Whether that many days are named within a long time. */
    boolean isIn(Window window) {
        return window.isLong()
                && days.subSet(window.first(), true, window.last(), true).stream()
                                .limit(MANY)
                                .count()
                        == MANY;
    }

    /** Whether the report of a long time is of no other event than its own. */
    boolean hides(Placed placed) {
        return placed.window().grain() == Grain.PERIOD && isIn(placed.window());
    }

    /** The reports, where what lasts was done so often that a mention without a date is news like all other. */
    List<Placed> settled(Collection<Placed> reports) {
        return reports.stream()
                .map(placed -> placed.window().grain() == Grain.NEWS && isIn(placed.window())
                        ? new Placed(placed.told(), Window.news(placed.told()))
                        : placed)
                .toList();
    }
}
