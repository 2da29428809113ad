package org.entente.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * The days to look for an event in, never without bounds: a report that gives no date is news, and tells of the days
 * around its publication.
 */
record Window(LocalDate first, LocalDate last, Grain grain) {

    /** How closely a report places its event, the closest first. */
    enum Grain {
        DAY,
        /** No date in the text. */
        NEWS,
        /** A week or month. */
        SPAN,
        PERIOD
    }

    static final Comparator<Window> CLOSEST =
            Comparator.comparing(Window::grain).thenComparing(Window::first).thenComparing(Window::last);

    /** Days that a span may have: two months. */
    static final int LONGEST_SPAN = 62;

    /** Days before its publication that news without a date may tell of. */
    private static final int RECENT = 3;

    /** Days for which a claim may be answered. */
    private static final int ANSWERED = 14;

    /** Days within which a plan without a date may come true. */
    private static final int COMING = 7;

    /** Days that the window of news has at most, where the relation is not lasting. */
    static final int LONGEST_NEWS = ANSWERED + 1;

    /** Days up to which windows that do not touch bear on each other: two days side by side, and those around them. */
    static final int REACH = 3;

    /**
     * Days that those of a report may be from the time of its event, where nothing joins reports but what they tell and none
     * is long: all of them have a day in common, or two side by side.
     */
    static final int SLACK = LONGEST_SPAN + LONGEST_NEWS + REACH;

    /** The days of what nothing places. */
    static final Window NOWHERE = new Window(LocalDate.MAX, LocalDate.MAX, Grain.PERIOD);

    /** Before all news. */
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /**
     * Null when neither text nor publication tells anything.
     *
     * @param kinship which tells of what relations the news may be old
     */
    static @Nullable Window of(Told told, Kinship kinship) {
        var when = told.when();
        var published = told.origin().published();
        if (when.source() != DateSource.PUBLICATION) {
            var first = when.earliest();
            var last = when.latest();
            if (first != null) {
                return dated(first, last == null ? end(first, when.date()) : last);
            }
            if (last != null) {
                var start = published != null && !published.isAfter(last) ? published : last.minusDays(COMING);
                return dated(start, last);
            }
        }
        if (published == null) {
            return null;
        }
        if (told.modality() == Modality.ACTUAL && kinship.isLasting(told.relation())) {
            return until(published);
        }
        return around(told, published);
    }

    /** All days up to that one. */
    static Window until(LocalDate last) {
        return new Window(BEGINNING, last, Grain.NEWS);
    }

    /** The days around its publication, of a report without a date. */
    static Window news(Told told) {
        return around(told, Objects.requireNonNull(told.origin().published(), told.id()));
    }

    private static Window around(Told told, LocalDate published) {
        return new Window(published.minusDays(before(told)), published.plusDays(after(told.modality())), Grain.NEWS);
    }

    /** A denial or a charge answers what was told before it; what is planned is yet to come. */
    private static int before(Told told) {
        return switch (told.modality()) {
            case ACTUAL -> RECENT;
            case HYPOTHETICAL, NEGATED -> told.claimedBy() == null ? RECENT : ANSWERED;
            case PLANNED -> 1;
        };
    }

    private static int after(Modality modality) {
        return modality == Modality.PLANNED ? COMING : 0;
    }

    private static LocalDate end(LocalDate first, @Nullable String date) {
        return switch (date == null ? 0 : date.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    private static Window dated(LocalDate first, LocalDate last) {
        var days = ChronoUnit.DAYS.between(first, last);
        var grain = days <= 0 ? Grain.DAY : days <= LONGEST_SPAN ? Grain.SPAN : Grain.PERIOD;
        return new Window(first, days < 0 ? first : last, grain);
    }

    boolean overlaps(Window other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean isNextTo(Window other) {
        return first.equals(other.first.plusDays(1)) || other.first.equals(first.plusDays(1));
    }

    LocalDate middle() {
        return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
    }

    /** Whether it is longer than a span, so that it has to be looked for apart. */
    boolean isLong() {
        return ChronoUnit.DAYS.between(first, last) > LONGEST_SPAN;
    }

    long daysFrom(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(last, day));
    }
}
