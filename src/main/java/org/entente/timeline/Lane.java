package org.entente.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the marks and labels of a lane stand: marks in rows in which they do not touch, as long as there are rows; above
 * them, in rows of their own, as many labels as have room, the strongest events first, each with a leader down to its mark.
 *
 * @param labelRows how many rows of labels are used
 * @param markRows how many rows of marks are
 */
record Lane(String name, List<Mark> marks, List<Label> labels, int labelRows, int markRows) {

    /** A mark at x in that row; its event was some time between the two bounds. */
    record Mark(Entry entry, double x, double from, double to, int row) {

        /** Whether the event was on one of several days. */
        boolean isRange() {
            var event = entry.event();
            return !entry.isUndated() && !Objects.equals(event.first(), event.last());
        }
    }

    /** A label in that row, counted from the marks upward; it begins, or ends when it stands left of its leader, at x. */
    record Label(Mark mark, String text, double x, boolean isLeft, int row) {

        double from() {
            return isLeft ? x - TextWidth.of(text, SIZE) : x;
        }

        double to() {
            return isLeft ? x : x + TextWidth.of(text, SIZE);
        }

        private boolean isFreeOf(Label other) {
            if (row == other.row) {
                return to() + GAP < other.from() || other.to() + GAP < from();
            }
            var upper = row > other.row ? this : other;
            var lower = row > other.row ? other : this;
            var leader = upper.mark.x();
            return (leader < lower.from() - 1 || leader > lower.to() + 1) && Math.abs(leader - lower.mark.x()) > 2;
        }
    }

    /** Size of the font of labels. */
    static final double SIZE = 9;

    /** Half the width of a mark. */
    static final double RADIUS = 3.6;

    /** How far the arrow of an undated event reaches back. */
    static final double ARROW = 12;

    private static final double GAP = 5;
    private static final int MOST_LABEL_ROWS = 3;
    private static final int MOST_MARK_ROWS = 10;

    Lane {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /**
     * Lays out a lane.
     *
     * @param texts the labels that an entry may have, the longest first
     */
    static Lane of(String name, List<Entry> entries, TimeScale scale, Function<Entry, List<String>> texts) {
        var marks = marks(entries, scale);
        var labels = labels(marks, scale, texts);
        return new Lane(
                name,
                marks,
                labels,
                labels.stream().mapToInt(label -> label.row() + 1).max().orElse(0),
                marks.stream().mapToInt(mark -> mark.row() + 1).max().orElse(0));
    }

    private static List<Mark> marks(List<Entry> entries, TimeScale scale) {
        var ends = new double[MOST_MARK_ROWS];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        var marks = new ArrayList<Mark>();
        for (var entry : entries) {
            var mark = mark(entry, scale);
            var begin = Math.min(mark.from(), mark.x() - RADIUS);
            var row = row(ends, begin);
            ends[row] = Math.max(ends[row], Math.max(mark.to(), mark.x() + RADIUS) + 1);
            marks.add(new Mark(entry, mark.x(), mark.from(), mark.to(), row));
        }
        return marks;
    }

    /** The first row that is free there, else the one that soonest will be. */
    private static int row(double[] ends, double begin) {
        var soonest = 0;
        for (var row = 0; row < ends.length; row++) {
            if (ends[row] <= begin) {
                return row;
            }
            soonest = ends[row] < ends[soonest] ? row : soonest;
        }
        return soonest;
    }

    private static Mark mark(Entry entry, TimeScale scale) {
        var event = entry.event();
        var first = Objects.requireNonNull(event.first());
        var last = Objects.requireNonNull(event.last());
        if (entry.isUndated()) {
            var x = scale.noon(last);
            return new Mark(entry, x, Math.max(scale.left(), x - ARROW), x, 0);
        }
        var from = scale.x(first);
        var to = scale.x(last.plusDays(1));
        return new Mark(entry, (from + to) / 2, from, to, 0);
    }

    private static List<Label> labels(List<Mark> marks, TimeScale scale, Function<Entry, List<String>> texts) {
        var strongest = marks.stream()
                .sorted(Comparator.comparing((Mark mark) -> -strength(mark.entry()))
                        .thenComparing(Mark::x)
                        .thenComparing(mark -> mark.entry().event().id()))
                .toList();
        var placed = new ArrayList<Label>();
        var said = new HashSet<String>();
        for (var mark : strongest) {
            // Several articles on one event need no more than one label.
            if (said.contains(event(mark.entry()))) {
                continue;
            }
            texts.apply(mark.entry()).stream()
                    .flatMap(text -> places(mark, text))
                    .filter(label -> label.from() >= scale.left() && label.to() <= scale.right())
                    .filter(label -> placed.stream().allMatch(label::isFreeOf))
                    .findFirst()
                    .ifPresent(label -> {
                        placed.add(label);
                        said.add(event(mark.entry()));
                    });
        }
        return placed;
    }

    private static String event(Entry entry) {
        return String.join(" ", entry.actor(), entry.event().relation().name(), entry.partner(), entry.when());
    }

    private static Stream<Label> places(Mark mark, String text) {
        return IntStream.range(0, MOST_LABEL_ROWS)
                .boxed()
                .flatMap(row -> Stream.of(
                        new Label(mark, text, mark.x() + 3, false, row),
                        new Label(mark, text, mark.x() - 3, true, row)));
    }

    private static double strength(Entry entry) {
        var score = entry.event().relation().goldstein();
        return score == null ? 0 : Math.abs(score);
    }
}
