package org.entente.export;

import java.time.LocalDate;
import java.util.Arrays;

/** Spans of days in order, none of which touches another: as days since 1970, first and last in turn. */
final class Spells {

    /** The first and the last day of a span. */
    interface Sink {
        void accept(LocalDate first, LocalDate last);
    }

    private int[] days = {};

    /** Adds a span, and joins those that it touches. */
    void add(LocalDate first, LocalDate last) {
        var from = (int) first.toEpochDay();
        var to = (int) last.toEpochDay();
        var begin = 0;
        while (begin < days.length && days[begin + 1] + 1 < from) {
            begin += 2;
        }
        var end = begin;
        while (end < days.length && days[end] - 1 <= to) {
            from = Math.min(from, days[end]);
            to = Math.max(to, days[end + 1]);
            end += 2;
        }
        var joined = Arrays.copyOf(days, days.length - (end - begin) + 2);
        System.arraycopy(days, end, joined, begin + 2, days.length - end);
        joined[begin] = from;
        joined[begin + 1] = to;
        days = joined;
    }

    boolean isEmpty() {
        return days.length == 0;
    }

    void each(Sink sink) {
        for (var i = 0; i < days.length; i += 2) {
            sink.accept(LocalDate.ofEpochDay(days[i]), LocalDate.ofEpochDay(days[i + 1]));
        }
    }
}
