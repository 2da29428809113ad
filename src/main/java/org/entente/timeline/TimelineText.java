package org.entente.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.entente.query.Csv;
import org.entente.query.ReportRow;
import org.entente.query.ReportTable;
import org.entente.query.TextTable;
import org.jspecify.annotations.Nullable;

/** A timeline as text. */
public final class TimelineText {

    private static final int QUOTE = 90;

    private TimelineText() {}

    /**
     * A table for people: the sums, then every report with its words.
     *
     * @param labels the name of an actor or relation to show for its code
     */
    public static String table(Timeline timeline, UnaryOperator<String> labels) {
        var sums = new ArrayList<List<String>>();
        for (var period : timeline.periods()) {
            sums.add(List.of(
                    period.period().isEmpty() ? "undated" : period.period(),
                    Integer.toString(period.reports()),
                    "%+.1f".formatted(period.cooperation()),
                    "%+.1f".formatted(period.conflict())));
        }
        var lines = new ArrayList<List<String>>();
        timeline.rows().forEach(row -> lines.add(line(row, labels)));
        return labels.apply(timeline.one()) + " and " + labels.apply(timeline.other()) + "\n\n"
                + TextTable.of(List.of("when", "reports", "cooperation", "conflict"), sums) + "\n"
                + TextTable.of(List.of("date", "event", "modality", "words", "article"), lines);
    }

    private static List<String> line(ReportRow row, UnaryOperator<String> labels) {
        var date = row.date() == null
                ? "undated, by " + Objects.toString(row.latest() == null ? row.published() : row.latest(), "?")
                : row.date();
        var event = labels.apply(row.source()) + " " + labels.apply(row.relation()) + " " + labels.apply(row.target());
        var claimed = row.claimedBy() == null ? "" : ", says " + labels.apply(row.claimedBy());
        return List.of(date, event, row.modality() + claimed, shortened(row.quote()), row.article());
    }

    private static String shortened(String quote) {
        return quote.codePointCount(0, quote.length()) <= QUOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, QUOTE - 1)).strip() + "\u2026";
    }

    /** One line a report, with the columns of {@link ReportTable}. */
    public static String csv(Timeline timeline) {
        var out = new StringBuilder(Csv.line(ReportTable.COLUMNS));
        timeline.rows().forEach(row -> out.append(Csv.line(ReportTable.cells(row))));
        return out.toString();
    }

    /** {@code {"source","target","by","periods":[...],"reports":[...]}} */
    public static String json(Timeline timeline) {
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var root = mapper.createObjectNode()
                .put("one", timeline.one())
                .put("other", timeline.other())
                .put("by", timeline.step().name().toLowerCase(java.util.Locale.ROOT));
        var periods = root.putArray("periods");
        for (var period : timeline.periods()) {
            periods.addObject()
                    .put("period", period.period().isEmpty() ? null : period.period())
                    .put("reports", period.reports())
                    .put("cooperation", period.cooperation())
                    .put("conflict", period.conflict());
        }
        var reports = root.putArray("reports");
        for (var row : timeline.rows()) {
            var node = reports.addObject();
            var cells = ReportTable.cells(row);
            for (var i = 0; i < cells.size(); i++) {
                node.set(ReportTable.COLUMNS.get(i), mapper.valueToTree(plain(cells.get(i))));
            }
        }
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object plain(@Nullable Object cell) {
        return cell instanceof java.time.LocalDate day ? day.toString() : cell;
    }
}
