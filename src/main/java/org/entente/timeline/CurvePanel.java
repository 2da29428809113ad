package org.entente.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The upper panel of a picture: the monthly sums as bars, their balance as a line, turning points and gaps. */
final class CurvePanel {

    static final double HEIGHT = 170;

    private static final double TURN_ROW = 13;
    private static final double TURN_SIZE = 10;
    private static final double TICK_SIZE = 9;
    private static final int TICKS = 6;
    private static final double WIDEST_BAR = 14;
    private static final double DOT = 1.6;

    private final Curve curve;
    private final TimeScale scale;
    private final Wording wording;
    private final double step;
    private final double highest;
    private final double lowest;
    private final List<Turn> turns;

    /** The label of a turning point: it is centered at {@code middle} in that row, counted downward. */
    private record Turn(TurningPoint point, String text, double middle, int row) {}

    CurvePanel(Curve curve, TimeScale scale, Wording wording) {
        this.curve = curve;
        this.scale = scale;
        this.wording = wording;
        var up = curve.months().stream().mapToDouble(Month::cooperation).max().orElse(0);
        var down = curve.months().stream().mapToDouble(Month::conflict).min().orElse(0);
        step = step(Math.max(up - down, 1) / TICKS);
        highest = Math.ceil(Math.max(up, step / 2) / step) * step;
        lowest = Math.floor(Math.min(down, -step / 2) / step) * step;
        turns = turns();
    }

    /** 1, 2 or 5 times a power of ten. */
    private static double step(double least) {
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        for (var factor : List.of(1, 2, 5)) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** What the labels of turning points take above the panel. */
    double headroom() {
        return turns.stream().mapToInt(turn -> turn.row() + 1).max().orElse(0) * TURN_ROW + 4;
    }

    private List<Turn> turns() {
        var placed = new ArrayList<Turn>();
        var ends = new TreeMap<Integer, Double>();
        for (var point : curve.turningPoints()) {
            var text = wording.of("turn", wording.month(point.month()), signed(point.before()), signed(point.after()));
            var half = TextWidth.of(text, TURN_SIZE) / 2;
            var x = scale.x(point.month().atDay(1));
            var middle = Math.max(scale.left() + half, Math.min(scale.right() - half, x));
            var row = 0;
            while (ends.getOrDefault(row, Double.NEGATIVE_INFINITY) > middle - half - 8) {
                row++;
            }
            ends.put(row, middle + half);
            placed.add(new Turn(point, text, middle, row));
        }
        return placed;
    }

    private static String signed(double mean) {
        return mean == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", mean).replace('-', '\u2212');
    }

    private double y(double top, double value) {
        return top + HEIGHT * (highest - value) / (highest - lowest);
    }

    /** Draws the panel, whose upper edge is at top; lines of turning points go on to the bottom of the picture. */
    void draw(Svg svg, double top, double bottom) {
        axis(svg, top);
        bars(svg, top);
        levels(svg, top);
        balance(svg, top);
        for (var turn : turns) {
            var x = scale.x(turn.point().month().atDay(1));
            var y = top - headroom() + TURN_ROW * (turn.row() + 1);
            svg.line("turn", x, y + 3, x, bottom);
            svg.text("mid strong", turn.middle(), y, TURN_SIZE, turn.text());
        }
    }

    private void axis(Svg svg, double top) {
        for (var i = Math.round(lowest / step); i <= Math.round(highest / step); i++) {
            var y = y(top, i * step);
            svg.line(i == 0 ? "zero" : "grid", scale.left(), y, scale.right(), y);
            svg.text("end soft", scale.left() - 6, y + 3, TICK_SIZE, tick(i * step));
        }
        var middle = Svg.number(top + HEIGHT / 2);
        svg.raw("<g transform=\"translate(" + Svg.number(scale.left() - 42) + "," + middle + ") rotate(-90)\">");
        svg.text("mid soft", 0, 0, TURN_SIZE, wording.of("axis")).raw("</g>");
    }

    private static String tick(double value) {
        return Svg.number(value).replace('-', '\u2212');
    }

    private void bars(Svg svg, double top) {
        for (var month : curve.months()) {
            var from = scale.x(month.month().atDay(1));
            var room = scale.x(month.month().plusMonths(1).atDay(1)) - from;
            var width = Math.min(WIDEST_BAR, room * 0.8);
            var x = from + (room - width) / 2;
            bar(svg, "coop", x, width, y(top, month.cooperation()), y(top, 0));
            bar(svg, "conf", x, width, y(top, 0), y(top, month.conflict()));
        }
    }

    private static void bar(Svg svg, String color, double x, double width, double upper, double lower) {
        if (lower > upper) {
            svg.rect("bar " + color, x, upper, width, lower - upper);
        }
    }

    /** The means between turning points; without any there is one level, which tells nothing. */
    private void levels(Svg svg, double top) {
        for (var i = 0; i < turns.size(); i++) {
            var begin = i == 0
                    ? curve.months().get(0).month()
                    : turns.get(i - 1).point().month();
            var turn = turns.get(i).point();
            level(svg, begin, turn.month(), y(top, turn.before()));
            if (i == turns.size() - 1) {
                var last = curve.months().get(curve.months().size() - 1).month();
                level(svg, turn.month(), last.plusMonths(1), y(top, turn.after()));
            }
        }
    }

    private void level(Svg svg, YearMonth from, YearMonth to, double y) {
        svg.line("level", scale.x(from.atDay(1)), y, scale.x(to.atDay(1)), y);
    }

    /** A line that is broken where months are missing; a month between two such places is a dot. */
    private void balance(Svg svg, double top) {
        var path = new StringBuilder();
        YearMonth expected = null;
        for (var month : curve.months()) {
            var middle = (scale.x(month.month().atDay(1))
                            + scale.x(month.month().plusMonths(1).atDay(1)))
                    / 2;
            var point = Svg.number(middle) + "," + Svg.number(y(top, month.balance()));
            path.append(month.month().equals(expected) ? "L" + point : "M" + point);
            svg.circle("dot", middle, y(top, month.balance()), DOT);
            expected = month.month().plusMonths(1);
        }
        if (!path.isEmpty()) {
            svg.path("balance", path.toString());
        }
    }
}
