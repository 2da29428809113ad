package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Step;
import org.entente.rdf.EventsGraph;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Events of two actors, of which whole ones are read of a page only.
 *
 * @param periods the events by the name of their period ({@link Step#MONTH})
 */
public record EventPages(Map<String, List<Node>> periods) {

    /**
     * All between the two actors of the filter that may have been on one of its days.
     *
     * @param filter of two actors, and besides of days alone
     */
    public static EventPages of(DatasetGraph data, Filter filter) {
        var pair = Iris.pair(String.valueOf(filter.actor()), String.valueOf(filter.with()));
        var found = new TreeMap<String, List<Node>>();
        for (var period : EventsGraph.subjects(data, Vocabulary.PERIOD_OF, pair)) {
            var name = Iris.periodName(pair, period);
            if (filter.mayBeIn(name)) {
                found.put(name, EventsGraph.subjects(data, Vocabulary.PERIOD, period));
            }
        }
        return new EventPages(found).within(data, filter);
    }

    /** Those that may have been on one of the days of the filter. */
    public EventPages within(DatasetGraph data, Filter filter) {
        var found = new TreeMap<String, List<Node>>();
        periods.forEach((name, events) -> {
            if (filter.isOnly(name)) {
                found.put(name, events);
            } else if (filter.mayBeIn(name)) {
                found.put(
                        name,
                        events.stream()
                                .filter(event -> filter.mayFallWithin(
                                        day(data, event, Vocabulary.EARLIEST, Vocabulary.LATEST),
                                        day(data, event, Vocabulary.LATEST, Vocabulary.EARLIEST)))
                                .toList());
            }
        });
        return new EventPages(found);
    }

    private static @Nullable LocalDate day(DatasetGraph data, Node event, Node property, Node otherwise) {
        var day = EventsGraph.value(data, event, property);
        var known = day == null ? EventsGraph.value(data, event, otherwise) : day;
        return known == null ? null : LocalDate.parse(known.getLiteralLexicalForm());
    }

    public int total() {
        return periods.values().stream().mapToInt(List::size).sum();
    }

    /** A part of them, the newest first; what nothing places comes last. */
    public List<EventRow> page(EventRows rows, int offset, int limit) {
        var months = new TreeMap<String, List<Node>>(Collections.reverseOrder());
        periods.forEach((name, events) -> {
            var month = name.isEmpty() ? "" : Step.MONTH.of(Step.firstDay(name), Step.firstDay(name));
            months.computeIfAbsent(month, key -> new ArrayList<>()).addAll(events);
        });
        var page = new ArrayList<EventRow>();
        var skip = offset;
        for (var month : months.values()) {
            if (page.size() >= limit) {
                break;
            }
            if (month.size() <= skip) {
                skip -= month.size();
                continue;
            }
            var newest = new ArrayList<>(rows.byTime(month));
            Collections.reverse(newest);
            newest.stream().skip(skip).limit(limit - page.size()).forEach(event -> rows.event(Iris.local(event))
                    .ifPresent(page::add));
            skip = 0;
        }
        return page;
    }
}
