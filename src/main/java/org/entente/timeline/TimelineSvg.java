package org.entente.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.query.EventRow;

/**
 * A timeline as a picture: above, cooperation and conflict month by month with its turning points; below, every event in
 * time; then key and caption. It asks for no font, script or file beside itself.
 */
public final class TimelineSvg {

    static final double WIDTH = 1000;

    private static final double RIGHT = WIDTH - 28;
    private static final double NARROWEST = 70;
    private static final double WIDEST = 150;
    private static final double NAME_SIZE = 10;
    private static final double LABEL_ROW = 11.5;
    private static final double MARK_ROW = 9;
    private static final double PADDING = 5;
    private static final double CAPTION_SIZE = 9.5;
    private static final double CAPTION_ROW = 12.5;
    private static final double TICK_WIDTH = 56;

    private static final String STYLE =
            """
            <style>
            text { font-family: Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif; fill: #222 }
            .mid { text-anchor: middle } .end { text-anchor: end } .soft { fill: #555 } .strong { fill: #111 }
            .title { font-weight: bold }
            .label { paint-order: stroke; stroke: #fff; stroke-width: 2.5px; stroke-linejoin: round }
            .grid { stroke: #e4e4e4 } .zero { stroke: #888 } .edge { stroke: #ccc } .gap { fill: #ededed }
            .turn { stroke: #222; stroke-dasharray: 4 3 } .leader { stroke: #aaa; stroke-width: .6 }
            .level { stroke: #e08214; stroke-width: 2.4 }
            .balance { fill: none; stroke: #111; stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round }
            .coop { stroke: #2166ac; fill: #2166ac } .conf { stroke: #b2182b; fill: #b2182b }
            .neutral { stroke: #555; fill: #555 }
            .bar { stroke: none; opacity: .75 }
            .actual { fill-opacity: .85 } .claimed { fill-opacity: .3 } .planned, .negated { fill: #fff }
            .range, .arrow { fill: none; stroke-opacity: .6 } .arrow { stroke-dasharray: 2 1 }
            .cross { stroke: #222; fill: none }
            a:hover path { stroke-width: 2.5 }
            </style>
            """;

    private final Timeline timeline;
    private final Wording wording;
    private final boolean isLinked;
    private final Curve curve;

    private TimelineSvg(Timeline timeline, Wording wording, boolean isLinked) {
        this.timeline = timeline;
        this.wording = wording;
        this.isLinked = isLinked;
        curve = Curve.of(timeline);
    }

    /** The picture as an SVG document. */
    public static String of(Timeline timeline, Wording wording) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture(timeline, wording, false);
    }

    /** The picture for use within a page, where each mark leads to the element whose id is that of its event. */
    static String picture(Timeline timeline, Wording wording, boolean isLinked) {
        return new TimelineSvg(timeline, wording, isLinked).draw();
    }

    private String draw() {
        var placed = timeline.entries().stream()
                .map(Entry::event)
                .filter(event -> event.last() != null)
                .toList();
        if (placed.isEmpty()) {
            return document(
                    60,
                    new Svg()
                            .text("title", 14, 26, 16, wording.title(timeline))
                            .text("soft", 14, 44, 11, wording.of("nothing")));
        }
        var lanes = Lanes.of(timeline, wording);
        var left = Math.max(
                NARROWEST,
                lanes.entrySet().stream()
                        .mapToDouble(lane -> 22
                                + TextWidth.of(
                                        name(lane.getKey(), lane.getValue().size()), NAME_SIZE))
                        .max()
                        .orElse(0));
        var scale = scale(placed, left);
        var laidOut = new ArrayList<Lane>();
        lanes.forEach((name, entries) ->
                laidOut.add(Lane.of(name(name, entries.size()), entries, scale, entry -> texts(name, entry))));
        return draw(placed, scale, laidOut);
    }

    private static String name(String lane, int count) {
        var number = " (" + count + ")";
        return TextWidth.cut(lane, NAME_SIZE, WIDEST - TextWidth.of(number, NAME_SIZE)) + number;
    }

    private static TimeScale scale(List<EventRow> placed, double left) {
        var first = placed.stream()
                .map(event -> Objects.requireNonNull(event.first()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = placed.stream()
                .map(event -> Objects.requireNonNull(event.last()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return TimeScale.of(YearMonth.from(first), YearMonth.from(last), left, RIGHT);
    }

    private String draw(List<EventRow> placed, TimeScale scale, List<Lane> lanes) {
        var svg = new Svg();
        var panel = new CurvePanel(curve, scale, wording);
        var legend = new Legend(timeline, curve, wording, 14, RIGHT);
        var top = 52 + panel.headroom();
        var lanesTop = top + CurvePanel.HEIGHT + 10;
        var bottom = lanesTop + lanes.stream().mapToDouble(TimelineSvg::height).sum();
        svg.text("title", 14, 26, 16, TextWidth.cut(wording.title(timeline), 17, RIGHT - 14));
        svg.text("soft", 14, 43, 11, subtitle(placed));
        time(svg, scale, top, lanesTop, bottom);
        panel.draw(svg, top, bottom);
        var y = lanesTop;
        for (var lane : lanes) {
            draw(svg, scale, lane, y);
            y += height(lane);
        }
        svg.line("edge", scale.left(), bottom, scale.right(), bottom);
        legend.draw(svg, bottom + 24);
        var captionTop = bottom + 24 + legend.height() + 14;
        var lines = Caption.lines(caption(lanes), CAPTION_SIZE, RIGHT - 14);
        for (var i = 0; i < lines.size(); i++) {
            svg.text("soft", 14, captionTop + i * CAPTION_ROW, CAPTION_SIZE, lines.get(i));
        }
        return document(captionTop + lines.size() * CAPTION_ROW, svg);
    }

    private String caption(List<Lane> lanes) {
        var marks = lanes.stream().mapToInt(lane -> lane.marks().size()).sum();
        var labels = lanes.stream().mapToInt(lane -> lane.labels().size()).sum();
        var caption = Caption.of(timeline, curve, wording);
        return labels == marks ? caption : caption + " " + wording.of("caption.labels", labels, marks);
    }

    private String document(double height, Svg content) {
        var title = Svg.escape(wording.title(timeline));
        var size = String.format(Locale.ROOT, "%.0f\" height=\"%.0f", WIDTH, Math.ceil(height));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 "
                + size.replace("\" height=\"", " ") + "\" role=\"img\" lang=\"" + wording.language() + "\">\n<title>"
                + title + "</title>\n" + STYLE + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" + content
                + "</svg>\n";
    }

    private String subtitle(List<EventRow> placed) {
        var reports = timeline.entries().stream()
                .mapToInt(entry -> entry.event().reports())
                .sum();
        var last = placed.stream().map(EventRow::last).filter(Objects::nonNull).max(LocalDate::compareTo);
        return wording.of(
                "subtitle",
                wording.count("events", timeline.entries().size()),
                wording.count("reports", reports),
                wording.day(Objects.requireNonNull(placed.get(0).first())),
                wording.day(last.orElseThrow()));
    }

    /** Gaps, ticks and their names, behind both panels. */
    private void time(Svg svg, TimeScale scale, double top, double lanesTop, double bottom) {
        curve.gaps().forEach((first, last) -> {
            var x = scale.x(first.atDay(1));
            var width = scale.x(last.plusMonths(1).atDay(1)) - x;
            svg.rect("gap", x, top, width, CurvePanel.HEIGHT);
        });
        for (var month : scale.ticks(TICK_WIDTH)) {
            var x = scale.x(month.atDay(1));
            var name = month.getMonthValue() == 1 ? Integer.toString(month.getYear()) : wording.month(month);
            svg.line("grid", x, top, x, bottom + 3);
            svg.text(month.getMonthValue() == 1 ? "mid strong" : "mid soft", x, bottom + 14, NAME_SIZE, name);
        }
        svg.line("edge", scale.left(), lanesTop, scale.right(), lanesTop);
    }

    private static double height(Lane lane) {
        return lane.labelRows() * LABEL_ROW + lane.markRows() * MARK_ROW + PADDING;
    }

    private void draw(Svg svg, TimeScale scale, Lane lane, double top) {
        var marksTop = top + lane.labelRows() * LABEL_ROW + PADDING / 2;
        svg.line("grid", scale.left(), top, scale.right(), top);
        svg.text("end", scale.left() - 8, (top + top + height(lane)) / 2 + 3.5, NAME_SIZE, lane.name());
        for (var label : lane.labels()) {
            var y = marksTop - label.row() * LABEL_ROW - 2.5;
            svg.line("leader", label.mark().x(), y - 7, label.mark().x(), y(marksTop, label.mark()));
            svg.text(label.isLeft() ? "label end" : "label", label.x(), y, Lane.SIZE, label.text());
        }
        for (var mark : lane.marks()) {
            var event = mark.entry().event();
            svg.raw(isLinked ? "<a href=\"#" + Svg.escape(event.id()) + "\">" : "<g>");
            svg.raw("<title>" + Svg.escape(tooltip(event)) + "</title>");
            Symbols.draw(svg, mark, y(marksTop, mark));
            svg.raw(isLinked ? "</a>" : "</g>");
        }
    }

    private static double y(double marksTop, Lane.Mark mark) {
        return marksTop + mark.row() * MARK_ROW + MARK_ROW / 2;
    }

    private String tooltip(EventRow event) {
        return wording.when(event) + ": " + wording.event(event) + " (" + wording.modality(event) + "). "
                + event.words().quote() + " [" + event.article().id() + "], " + wording.told(event);
    }

    /** Where there is room the date is told as well. */
    private List<String> texts(String lane, Entry entry) {
        var event = entry.event();
        var isMixed = lane.equals(wording.of("others"));
        var text =
                isMixed ? wording.event(event) : wording.label(event.relation().name());
        return List.of(text + ", " + wording.when(event), text);
    }
}
