package org.entente.timeline;

import java.util.Locale;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/** The signs that stand for events: shape by direction, color by score, filling by modality. */
final class Symbols {

    private static final double R = Lane.RADIUS;

    private Symbols() {}

    /** The sign of an entry, with the line or arrow of a date that is not certain. */
    static void draw(Svg svg, Lane.Mark mark, double y) {
        var event = mark.entry().event();
        var color = color(event.relation().goldstein());
        if (mark.entry().isUndated()) {
            arrow(svg, color, mark.from(), mark.x(), y);
        } else if (mark.isRange() && mark.to() - mark.from() > 2 * R + 2) {
            range(svg, color, mark.from(), mark.to(), y);
        }
        sign(
                svg,
                mark.entry().direction(),
                color + " " + filling(event.modality(), event.claimedBy() != null),
                mark.x(),
                y);
    }

    static void range(Svg svg, String color, double from, double to, double y) {
        svg.path(
                "range " + color,
                "M" + at(from, y - 2) + "V" + Svg.number(y + 2) + "M" + at(from, y) + "H" + Svg.number(to) + "M"
                        + at(to, y - 2) + "V" + Svg.number(y + 2));
    }

    static void arrow(Svg svg, String color, double from, double to, double y) {
        svg.path(
                "arrow " + color,
                "M" + at(to, y) + "H" + Svg.number(from) + "M" + at(from + 3, y - 2) + "L" + at(from, y) + "L"
                        + at(from + 3, y + 2));
    }

    /** A sign alone; the kind is color and filling. */
    static void sign(Svg svg, Direction direction, String kind, double x, double y) {
        svg.path(kind, shape(direction, x, y));
        if (kind.endsWith(filling(Modality.NEGATED, false))) {
            svg.path(
                    "cross",
                    "M" + at(x - R, y - R) + "L" + at(x + R, y + R) + "M" + at(x - R, y + R) + "L" + at(x + R, y - R));
        }
    }

    private static String shape(Direction direction, double x, double y) {
        return switch (direction) {
            case FORTH -> "M" + at(x - R, y - R) + "L" + at(x + R, y) + "L" + at(x - R, y + R) + "Z";
            case BACK -> "M" + at(x + R, y - R) + "L" + at(x - R, y) + "L" + at(x + R, y + R) + "Z";
            case MUTUAL -> "M" + at(x - R, y) + arc(2 * R) + arc(-2 * R) + "Z";
        };
    }

    private static String arc(double across) {
        var r = Svg.number(R);
        return "a" + r + "," + r + " 0 1 0 " + Svg.number(across) + ",0";
    }

    private static String at(double x, double y) {
        return Svg.number(x) + "," + Svg.number(y);
    }

    private static String color(@Nullable Double score) {
        return score == null || score == 0 ? "neutral" : score > 0 ? "coop" : "conf";
    }

    static String filling(Modality modality, boolean isClaim) {
        return switch (modality) {
            case ACTUAL -> isClaim ? "claimed" : "actual";
            case PLANNED, HYPOTHETICAL -> Modality.PLANNED.name().toLowerCase(Locale.ROOT);
            case NEGATED -> Modality.NEGATED.name().toLowerCase(Locale.ROOT);
        };
    }
}
