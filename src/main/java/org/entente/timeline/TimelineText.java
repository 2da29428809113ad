package org.entente.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.entente.model.Step;
import org.entente.query.Csv;
import org.entente.query.ReportTable;
import org.entente.query.TextTable;
import org.jspecify.annotations.Nullable;

/** A timeline as text: with a step its sums as well. */
public final class TimelineText {

    private static final List<String> PERIOD_COLUMNS =
            List.of("period", "reports", "undated", "cooperation", "conflict");

    private TimelineText() {}

    /**
     * Tables for people: the sums if there is a step, then every report with its words.
     *
     * @param labels what to call an actor, relation or modality instead of its code or name
     */
    public static String table(Timeline timeline, @Nullable Step step, UnaryOperator<String> labels) {
        var count = timeline.entries().size();
        var head = name(timeline.one(), labels) + " and " + name(timeline.other(), labels) + ": "
                + (count == 1 ? "1 report" : (count == 0 ? "no" : count) + " reports") + "\n";
        if (count == 0) {
            return head;
        }
        var sums = step == null ? "" : "\n" + TextTable.of(PERIOD_COLUMNS, sums(timeline, step));
        var lines =
                timeline.entries().stream().map(entry -> line(entry, labels)).toList();
        return head + sums + "\n" + TextTable.of(List.of("when", "event", "modality", "article", "words"), lines);
    }

    private static String name(Side side, UnaryOperator<String> labels) {
        if (side.isEverybody()) {
            return "all others";
        }
        return labels.apply(side.name()) + (side.isMany() ? " with its members" : "");
    }

    private static List<List<String>> sums(Timeline timeline, Step step) {
        return timeline.periods(step).stream()
                .map(period -> List.of(
                        period.name().isEmpty() ? "unknown" : period.name(),
                        Integer.toString(period.reports()),
                        Integer.toString(period.undated()),
                        signed(period.cooperation()),
                        signed(period.conflict())))
                .toList();
    }

    private static String signed(double sum) {
        return sum == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", sum);
    }

    private static List<String> line(Entry entry, UnaryOperator<String> labels) {
        var report = entry.report();
        var event = labels.apply(report.source().actor()) + " "
                + labels.apply(report.relation().name()) + " "
                + labels.apply(report.target().actor());
        var claimed = report.claimedBy() == null ? "" : ", says " + labels.apply(report.claimedBy());
        return List.of(
                entry.isUndated() ? undated(report.last()) : entry.when(),
                event,
                labels.apply(report.modality().text()) + claimed,
                report.article().id(),
                report.words().quote());
    }

    private static String undated(@Nullable LocalDate bound) {
        return bound == null ? "undated" : "undated, by " + bound;
    }

    /** The sums when there is a step, else a line for each report with the columns of {@link ReportTable}. */
    public static String csv(Timeline timeline, @Nullable Step step) {
        if (step != null) {
            var out = new StringBuilder(Csv.line(PERIOD_COLUMNS));
            timeline.periods(step).forEach(period -> out.append(Csv.line(cells(period))));
            return out.toString();
        }
        var out = new StringBuilder(Csv.line(columns()));
        timeline.entries().forEach(entry -> out.append(Csv.line(cells(entry))));
        return out.toString();
    }

    /**
     * {@code {"one","other","by","periods":[...],"entries":[...]}}; {@code other} is null for all others; without a step
     * {@code by} is null and there are no periods.
     */
    public static String json(Timeline timeline, @Nullable Step step) {
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var root = mapper.createObjectNode()
                .put("one", timeline.one().name())
                .put(
                        "other",
                        timeline.other().isEverybody() ? null : timeline.other().name())
                .put("by", step == null ? null : step.text());
        var periods = root.putArray("periods");
        if (step != null) {
            timeline.periods(step).forEach(period -> put(periods, PERIOD_COLUMNS, cells(period)));
        }
        var entries = root.putArray("entries");
        timeline.entries().forEach(entry -> put(entries, columns(), cells(entry)));
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("when", "undated", "direction"));
        columns.addAll(ReportTable.COLUMNS);
        return columns;
    }

    private static List<@Nullable Object> cells(Entry entry) {
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                entry.when().isEmpty() ? null : entry.when(),
                entry.isUndated(),
                entry.direction().text()));
        cells.addAll(ReportTable.cells(entry.report()));
        return cells;
    }

    private static List<@Nullable Object> cells(Period period) {
        return Arrays.asList(
                period.name().isEmpty() ? null : period.name(),
                period.reports(),
                period.undated(),
                period.cooperation(),
                period.conflict());
    }

    private static void put(ArrayNode array, List<String> columns, List<@Nullable Object> cells) {
        var node = array.addObject();
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            node.putPOJO(columns.get(i), cell instanceof LocalDate day ? day.toString() : cell);
        }
    }
}
