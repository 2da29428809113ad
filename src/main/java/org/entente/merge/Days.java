package org.entente.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Step;

/** Days from a first to a last. */
public record Days(LocalDate first, LocalDate last) {

    /** The name of the years of what lasts too long, or began too long ago, to be filed by each of them. */
    public static final String EVER = "";

    private static final int FEW = 3;
    private static final int OLD = 1900;

    /** The days on which reports may be of an event that is of that month, year or stretch of months. */
    public static Days around(String period) {
        return new Days(
                Step.firstDay(period).minusDays(Window.SLACK),
                Step.lastDay(period).plusDays(Window.SLACK));
    }

    public boolean meet(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean hold(Window window) {
        return !window.first().isBefore(first) && !window.last().isAfter(last);
    }

    /** The years under which to look for what is filed by its years. */
    public List<String> years() {
        return years(Math.max(OLD, first.getYear()), last.getYear());
    }

    /** The years under which to file what is of these days. */
    static List<String> years(Window window) {
        var first = window.first().getYear();
        var last = window.last().getYear();
        return first < OLD || last - first >= FEW ? List.of(EVER) : years(first, last);
    }

    private static List<String> years(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }
}
