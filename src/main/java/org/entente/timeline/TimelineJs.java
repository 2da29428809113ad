package org.entente.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A timeline in the JSON of TimelineJS 3 (<a href="https://timeline.knightlab.com/docs/json-format.html">format</a>). Its
 * texts are markup there, so ours are escaped. Dates are as precise as they are known; events that nothing places in time
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
                .filter(entry -> entry.event().last() != null)
                .forEach(entry -> put(events.addObject(), entry, timeline, wording));
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String note(Timeline timeline, Wording wording) {
        var nowhere = timeline.entries().stream()
                .filter(entry -> entry.event().last() == null)
                .count();
        var count = wording.count("events", timeline.entries().size());
        return nowhere == 0 ? count : count + ". " + wording.of("caption.nowhere", wording.count("events", nowhere));
    }

    private static void put(ObjectNode slide, Entry entry, Timeline timeline, Wording wording) {
        var event = entry.event();
        var when = entry.when();
        var first = Objects.requireNonNull(event.first());
        var last = Objects.requireNonNull(event.last());
        var precision = when.isEmpty() || when.contains("/") ? DAY : when.length();
        date(slide.putObject("start_date"), first, precision);
        if (!first.equals(last) && precision > MONTH) {
            date(slide.putObject("end_date"), last, precision);
        }
        slide.put("display_date", wording.when(event));
        text(
                slide,
                wording.event(event),
                "<p><q>" + Svg.escape(event.words().quote()) + "</q></p><p>" + Svg.escape(wording.modality(event))
                        + "</p><p>" + TimelineHtml.article(event.article()) + "; " + Svg.escape(wording.told(event))
                        + "</p>");
        slide.put("group", group(entry, timeline, wording));
        slide.put("unique_id", event.id());
        slide.put("autolink", false);
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
