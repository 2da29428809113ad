package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.timeline.Rows.row;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.When;
import org.entente.query.EventRow;
import org.entente.query.Sample;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

final class TimelineSvgTest {

    private record Box(String text, double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static String svg(EventRow... rows) {
        return TimelineSvg.of(Timeline.of("KOR", "RUS", List.of(rows)), Pictures.wording("en"));
    }

    private static List<Element> kind(String svg, String element, String kind) {
        return Pictures.elements(Pictures.read(svg), element).stream()
                .filter(found -> List.of(found.getAttribute("class").split(" ")).contains(kind))
                .toList();
    }

    /** Where a text stands, by widths of letters as in DejaVu Sans; texts that are turned are left out. */
    private static List<Box> boxes(String svg) {
        var boxes = new ArrayList<Box>();
        for (var text : Pictures.elements(Pictures.read(svg), "text")) {
            if (text.getParentNode().getNodeName().equals("g")) {
                continue;
            }
            var size = Double.parseDouble(text.getAttribute("font-size"));
            var width = TextWidth.of(text.getTextContent(), size);
            var x = Double.parseDouble(text.getAttribute("x"));
            var y = Double.parseDouble(text.getAttribute("y"));
            var kinds = List.of(text.getAttribute("class").split(" "));
            var left = kinds.contains("end") ? x - width : kinds.contains("mid") ? x - width / 2 : x;
            boxes.add(new Box(text.getTextContent(), left, y - size * .76, left + width, y + size * .24));
        }
        return boxes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void noTwoLabelsOverlap(String language) {
        var boxes = boxes(TimelineSvg.of(Pictures.THOUSAND, Pictures.wording(language)));
        assertThat(boxes).hasSizeGreaterThan(100);
        for (var i = 0; i < boxes.size(); i++) {
            for (var other : boxes.subList(i + 1, boxes.size())) {
                assertThat(boxes.get(i).meets(other))
                        .as("%s and %s", boxes.get(i), other)
                        .isFalse();
            }
        }
    }

    @Test
    void everyTextIsWithinThePictureAndAtLeastNinePixelsHigh() {
        var svg = TimelineSvg.of(Pictures.THOUSAND, Pictures.wording("en"));
        assertThat(Pictures.elements(Pictures.read(svg), "text"))
                .allMatch(text -> Double.parseDouble(text.getAttribute("font-size")) >= 9);
        assertThat(boxes(svg)).allMatch(box -> box.left() >= 0 && box.right() <= TimelineSvg.WIDTH);
    }

    @Test
    void aThousandEventsAreDrawnInTwoSeconds() {
        assertThat(Pictures.THOUSAND.entries()).hasSizeGreaterThan(1000);
        var wording = Pictures.wording("en");
        var svg = Assertions.assertTimeout(Duration.ofSeconds(2), () -> TimelineSvg.of(Pictures.THOUSAND, wording));
        assertThat(Pictures.elements(Pictures.read(svg), "title"))
                .hasSize(1 + Pictures.THOUSAND.entries().size());
    }

    @Test
    void theSameTimelineGivesTheSamePicture() {
        assertThat(TimelineSvg.of(Pictures.THOUSAND, Pictures.wording("en")))
                .isEqualTo(TimelineSvg.of(Pictures.THOUSAND, Pictures.wording("en")));
    }

    @Test
    void turningPointsAreMarkedAndTheirMethodIsTold() {
        var svg = TimelineSvg.of(Pictures.THOUSAND, Pictures.wording("en"));
        assertThat(kind(svg, "line", "turn")).hasSize(2);
        assertThat(Pictures.read(svg).getDocumentElement().getTextContent().replaceAll("\\s+", " "))
                .contains("change points of the monthly balance", "Feb 2021: \u2212");
    }

    @Test
    void gapsAreGrayAndBreakTheLine() {
        var svg = svg(row("KOR", "met", "RUS", "2025-01-10"), row("KOR", "met", "RUS", "2025-06-10"));
        assertThat(kind(svg, "rect", "gap")).hasSize(2).first().satisfies(gap -> assertThat(gap.getAttribute("height"))
                .isEqualTo("170"));
        assertThat(kind(svg, "path", "balance")).singleElement().satisfies(line -> assertThat(line.getAttribute("d"))
                .matches("M[\\d.,]+M[\\d.,]+"));
    }

    @Test
    void anUncertainDateIsALineAndAnUnknownOneAnArrow() {
        var within = new When(null, LocalDate.parse("2025-01-10"), LocalDate.parse("2025-03-10"), DateSource.STATED);
        var undated = When.unstated(LocalDate.parse("2025-03-20"));
        var certain = svg(row("KOR", "met", "RUS", "2025-01-10"));
        assertThat(kind(certain, "path", "range")).isEmpty();
        assertThat(kind(certain, "path", "arrow")).isEmpty();
        var svg = svg(
                row("KOR", "met", "RUS", within, Modality.ACTUAL), row("KOR", "met", "RUS", undated, Modality.ACTUAL));
        assertThat(kind(svg, "path", "range"))
                .as("in the picture and in the key")
                .hasSize(2);
        assertThat(kind(svg, "path", "arrow")).hasSize(2);
    }

    @Test
    void fillingTellsFactsFromPlansAndDenials() {
        var svg = svg(
                row("KOR", "met", "RUS", Rows.on("2025-01-10"), Modality.ACTUAL),
                row("KOR", "met", "RUS", Rows.on("2025-02-10"), Modality.PLANNED),
                row("KOR", "attacked", "RUS", Rows.on("2025-03-10"), Modality.NEGATED));
        assertThat(kind(svg, "path", "coop"))
                .extracting(sign -> sign.getAttribute("class"))
                .containsExactlyInAnyOrder("coop actual", "coop planned");
        assertThat(kind(svg, "path", "conf"))
                .extracting(sign -> sign.getAttribute("class"))
                .containsExactly("conf negated");
        assertThat(kind(svg, "path", "cross")).hasSize(2);
    }

    @Test
    void betweenTwoActorsEveryTypeHasItsLane() {
        var rows = new ArrayList<EventRow>();
        Sample.relations().all().forEach(relation -> rows.add(row("KOR", relation.name(), "RUS", "2025-01-10")));
        var lanes = kind(svg(rows.toArray(new EventRow[0])), "text", "end").stream()
                .map(Element::getTextContent)
                .filter(text -> text.matches("[a-z ]+ \\(\\d+\\)"));
        assertThat(lanes).hasSize(16).startsWith("agree (2)").last().isEqualTo("assault (4)");
    }

    @Test
    void theFewestOfManyPartnersShareALaneWhoseLabelsNameThem() {
        var rows = new ArrayList<EventRow>();
        for (var i = 0; i < 14; i++) {
            for (var j = 0; j < 14 - i; j++) {
                rows.add(row("KOR", "praised", "X" + (char) ('A' + i), "2025-01-" + (10 + i)));
            }
        }
        var svg = TimelineSvg.of(Timeline.of(Side.of("KOR"), Side.EVERYBODY, rows), Pictures.wording("en"));
        assertThat(Pictures.read(svg).getDocumentElement().getTextContent())
                .contains("XK (4)", "others (6)", "South Korea praised XL, 21 Jan 2025")
                .doesNotContain("XL (3)");
    }

    @Test
    void twoEventsThatReadAlikeShareALabel() {
        var row = row("KOR", "met", "RUS", "2025-01-10");
        assertThat(kind(svg(row, row), "text", "label")).hasSize(1);
    }

    @Test
    void strangeWordsAreHarmless() {
        var hostile = "</title><script>alert(1)</script>\u0000\ud800 ]]> \"'&";
        var svg = svg(row("KOR", "met", "RUS", Rows.on("2025-01-10"), Modality.ACTUAL, hostile));
        assertThat(Pictures.elements(Pictures.read(svg), "script")).isEmpty();
        assertThat(svg).contains("&lt;script&gt;");
    }

    @Test
    void aTimelineOfNothingSaysSo() {
        assertThat(Pictures.read(svg()).getDocumentElement().getTextContent()).contains("No events");
    }
}
