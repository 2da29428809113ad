package org.entente.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.query.Csv;
import org.entente.query.EventTable;
import org.entente.query.Period;
import org.entente.query.ReportRow;
import org.entente.query.ReportTable;
import org.entente.query.TextTable;
import org.jspecify.annotations.Nullable;

/** A timeline, or a part of one, as text: with a step its sums as well. */
public final class TimelineText {

    private static final List<String> PERIOD_COLUMNS =
            List.of("period", "events", "undated", "cooperation", "conflict");

    private TimelineText() {}

    /**
     * Tables for people: the sums if there is a step, then every event with the words that tell it best.
     *
     * @param labels what to call an actor, relation or modality instead of its code or name
     */
    public static String table(Excerpt excerpt, UnaryOperator<String> labels) {
        var timeline = excerpt.timeline();
        var head =
                name(timeline.one(), labels) + " and " + name(timeline.other(), labels) + ": " + count(excerpt) + "\n";
        if (excerpt.total() == 0) {
            return head;
        }
        var sums = excerpt.step() == null ? "" : "\n" + TextTable.of(PERIOD_COLUMNS, sums(excerpt.sums()));
        if (timeline.entries().isEmpty()) {
            return head + sums;
        }
        var lines =
                timeline.entries().stream().map(entry -> line(entry, labels)).toList();
        return head + sums + "\n"
                + TextTable.of(List.of("when", "event", "modality", "reports", "article", "words"), lines);
    }

    private static String count(Excerpt excerpt) {
        var total = excerpt.total();
        var shown = excerpt.timeline().entries().size();
        var count = total == 1 ? "1 event" : (total == 0 ? "no" : total) + " events";
        if (shown == total || shown == 0) {
            return count;
        }
        return count + ", here " + (excerpt.offset() + 1) + " to " + (excerpt.offset() + shown);
    }

    private static String name(Side side, UnaryOperator<String> labels) {
        if (side.isEverybody()) {
            return "all others";
        }
        return labels.apply(side.name()) + (side.isMany() ? " with its members" : "");
    }

    private static List<List<String>> sums(List<Period> periods) {
        return periods.stream()
                .map(period -> List.of(
                        period.name().isEmpty() ? "unknown" : period.name(),
                        Integer.toString(period.events()),
                        Integer.toString(period.undated()),
                        signed(period.cooperation()),
                        signed(period.conflict())))
                .toList();
    }

    private static String signed(double sum) {
        return sum == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", sum);
    }

    private static List<String> line(Entry entry, UnaryOperator<String> labels) {
        var event = entry.event();
        var claimed = event.claimedBy() == null ? "" : ", says " + labels.apply(event.claimedBy());
        return List.of(
                entry.isUndated() ? undated(event.last()) : entry.when(),
                labels.apply(event.source().actor()) + " "
                        + labels.apply(event.relation().name()) + " "
                        + labels.apply(event.target().actor()),
                labels.apply(event.modality().text()) + claimed,
                Integer.toString(event.reports()),
                event.article().id(),
                event.words().quote());
    }

    private static String undated(@Nullable LocalDate bound) {
        return bound == null ? "undated" : "undated, by " + bound;
    }

    /** The sums when there is a step, else a line for each event with the columns of {@link EventTable}. */
    public static String csv(Excerpt excerpt) {
        if (excerpt.step() != null) {
            var out = new StringBuilder(Csv.line(PERIOD_COLUMNS));
            excerpt.sums().forEach(period -> out.append(Csv.line(cells(period))));
            return out.toString();
        }
        var out = new StringBuilder(Csv.line(columns()));
        excerpt.timeline().entries().forEach(entry -> out.append(Csv.line(cells(entry))));
        return out.toString();
    }

    /**
     * {@code {"one","other","by","total","offset","periods":[...],"entries":[...]}}; {@code other} is null for all others;
     * without a step {@code by} is null and there are no periods. Each entry has all reports of its event as
     * {@code toldBy}.
     *
     * @param reports those of the event of that id, by time
     */
    public static String json(Excerpt excerpt, Function<String, List<ReportRow>> reports) {
        var timeline = excerpt.timeline();
        var step = excerpt.step();
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var root = mapper.createObjectNode()
                .put("one", timeline.one().name())
                .put(
                        "other",
                        timeline.other().isEverybody() ? null : timeline.other().name())
                .put("by", step == null ? null : step.text())
                .put("total", excerpt.total())
                .put("offset", excerpt.offset());
        var periods = root.putArray("periods");
        excerpt.sums().forEach(period -> add(periods, PERIOD_COLUMNS, cells(period)));
        var entries = root.putArray("entries");
        for (var entry : timeline.entries()) {
            var told = add(entries, columns(), cells(entry)).putArray("toldBy");
            reports.apply(entry.event().id())
                    .forEach(report -> add(told, ReportTable.COLUMNS, ReportTable.cells(report)));
        }
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("when", "undated", "direction"));
        columns.addAll(EventTable.COLUMNS);
        return columns;
    }

    private static List<@Nullable Object> cells(Entry entry) {
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                entry.when().isEmpty() ? null : entry.when(),
                entry.isUndated(),
                entry.direction().text()));
        cells.addAll(EventTable.cells(entry.event()));
        return cells;
    }

    private static List<@Nullable Object> cells(Period period) {
        return Arrays.asList(
                period.name().isEmpty() ? null : period.name(),
                period.events(),
                period.undated(),
                period.cooperation(),
                period.conflict());
    }

    private static ObjectNode add(ArrayNode array, List<String> columns, List<@Nullable Object> cells) {
        var node = array.addObject();
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            node.putPOJO(columns.get(i), cell instanceof LocalDate day ? day.toString() : cell);
        }
        return node;
    }
}
