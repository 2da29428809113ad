package org.entente.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A timeline in the JSON of TimelineJS 3 (<a href="https://timeline.knightlab.com/docs/json-format.html">format</a>). Its
 * texts are markup there, so ours are escaped. Dates are as precise as they are known; reports that nothing places in time
 * cannot be in it, and its title says how many there are.
 */
public final class TimelineJs {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private TimelineJs() {}

    /** The JSON. */
    public static String of(Timeline timeline, Wording wording) {
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var root = mapper.createObjectNode();
        text(root.putObject("title"), wording.title(timeline), Svg.escape(note(timeline, wording)));
        var events = root.putArray("events");
        timeline.entries().stream()
                .filter(entry -> entry.report().last() != null)
                .forEach(entry -> event(events.addObject(), entry, timeline, wording));
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String note(Timeline timeline, Wording wording) {
        var nowhere = timeline.entries().stream()
                .filter(entry -> entry.report().last() == null)
                .count();
        var count = wording.count("reports", timeline.entries().size());
        return nowhere == 0 ? count : count + ". " + wording.of("caption.nowhere", wording.count("reports", nowhere));
    }

    private static void event(ObjectNode event, Entry entry, Timeline timeline, Wording wording) {
        var report = entry.report();
        var when = entry.when();
        var first = Objects.requireNonNull(report.first());
        var last = Objects.requireNonNull(report.last());
        var precision = when.isEmpty() || when.contains("/") ? DAY : when.length();
        date(event.putObject("start_date"), first, precision);
        if (!first.equals(last) && precision > MONTH) {
            date(event.putObject("end_date"), last, precision);
        }
        event.put("display_date", wording.when(report));
        text(
                event,
                wording.event(report),
                "<p><q>" + Svg.escape(report.words().quote()) + "</q></p><p>" + Svg.escape(wording.modality(report))
                        + "</p><p>" + TimelineHtml.article(report) + "</p>");
        event.put("group", group(entry, timeline, wording));
        event.put("unique_id", report.id());
        event.put("autolink", false);
    }

    private static void date(ObjectNode date, LocalDate day, int precision) {
        date.put("year", day.getYear());
        if (precision > YEAR) {
            date.put("month", day.getMonthValue());
        }
        if (precision > MONTH) {
            date.put("day", day.getDayOfMonth());
        }
    }

    private static String group(Entry entry, Timeline timeline, Wording wording) {
        return Svg.escape(wording.label(Lanes.key(timeline, entry)));
    }

    private static void text(ObjectNode slide, String headline, String markup) {
        slide.putObject("text").put("headline", Svg.escape(headline)).put("text", markup);
    }
}
