package org.entente.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The key to the signs of a picture; it names only what is in it. */
final class Legend {

    static final double ROW = 15;

    private static final double SIZE = 9.5;
    private static final double SIGN = 20;
    private static final double BETWEEN = 14;

    private final List<Item> items = new ArrayList<>();
    private final double left;
    private final double right;

    /** A sign, drawn with its middle at x and y, and its meaning. */
    private interface Sign {
        void draw(Svg svg, double x, double y);
    }

    private record Item(Sign sign, String text) {}

    private record Placed(Item item, double x, int row) {}

    Legend(Timeline timeline, Curve curve, Wording wording, double left, double right) {
        this.left = left;
        this.right = right;
        curveItems(curve, wording);
        directionItems(timeline, wording);
        for (var filling : List.of("actual", "claimed", "planned", "negated")) {
            if (timeline.entries().stream().anyMatch(entry -> Symbols.filling(
                            entry.event().modality(), entry.event().claimedBy() != null)
                    .equals(filling))) {
                add((svg, x, y) -> Symbols.sign(svg, Direction.MUTUAL, "neutral " + filling, x, y), wording, filling);
            }
        }
        if (timeline.entries().stream().anyMatch(Legend::isRange)) {
            add((svg, x, y) -> Symbols.range(svg, "neutral", x - 8, x + 8, y), wording, "range");
        }
        if (timeline.entries().stream().anyMatch(Entry::isUndated)) {
            add((svg, x, y) -> Symbols.arrow(svg, "neutral", x - 8, x + 8, y), wording, "undated");
        }
    }

    private static boolean isRange(Entry entry) {
        return !entry.isUndated()
                && entry.event().first() != null
                && !entry.event().first().equals(entry.event().last());
    }

    private void curveItems(Curve curve, Wording wording) {
        add((svg, x, y) -> svg.rect("bar coop", x - 5, y - 4, 10, 8), wording, "cooperation");
        add((svg, x, y) -> svg.rect("bar conf", x - 5, y - 4, 10, 8), wording, "conflict");
        add((svg, x, y) -> svg.line("balance", x - 8, y, x + 8, y), wording, "balance");
        if (!curve.turningPoints().isEmpty()) {
            add((svg, x, y) -> svg.line("level", x - 8, y, x + 8, y), wording, "level");
        }
        if (!curve.gaps().isEmpty()) {
            add((svg, x, y) -> svg.rect("gap", x - 8, y - 5, 16, 10), wording, "gap");
        }
    }

    private void directionItems(Timeline timeline, Wording wording) {
        var one = wording.side(timeline.one());
        var other = wording.side(timeline.other());
        Arrays.stream(Direction.values())
                .filter(direction -> timeline.entries().stream().anyMatch(entry -> entry.direction() == direction))
                .forEach(direction -> {
                    var isBack = direction == Direction.BACK;
                    items.add(new Item(
                            (svg, x, y) -> Symbols.sign(svg, direction, "neutral actual", x, y),
                            wording.of("legend." + direction.name(), isBack ? other : one, isBack ? one : other)));
                });
    }

    private void add(Sign sign, Wording wording, String key) {
        items.add(new Item(sign, wording.of("legend." + key)));
    }

    private List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        var x = left;
        var row = 0;
        for (var whole : items) {
            var item = new Item(whole.sign(), TextWidth.cut(whole.text(), SIZE, right - left - SIGN));
            var width = SIGN + TextWidth.of(item.text(), SIZE);
            if (x + width > right && x > left) {
                x = left;
                row++;
            }
            placed.add(new Placed(item, x, row));
            x += width + BETWEEN;
        }
        return placed;
    }

    double height() {
        return placed().stream().mapToInt(item -> item.row() + 1).max().orElse(0) * ROW;
    }

    void draw(Svg svg, double top) {
        for (var item : placed()) {
            var y = top + item.row() * ROW + ROW / 2;
            item.item().sign().draw(svg, item.x() + SIGN / 2 - 2, y);
            svg.text("soft", item.x() + SIGN, y + 3.5, SIZE, item.item().text());
        }
    }
}
