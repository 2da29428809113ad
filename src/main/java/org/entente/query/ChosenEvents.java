package org.entente.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.model.Relations;
import org.entente.model.Step;
import org.entente.rdf.Iris;
import org.entente.rdf.NodeFacts;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The events between two actors of one relation, family or modality, whenever they were. Of each is read no more than it
 * takes to count it; whole ones are read of a page only.
 */
public final class ChosenEvents {

    private static final double TENTHS = 10;

    private record Counted(Node event, boolean isUndated, double score) {}

    /** By the name of their period. */
    private final TreeMap<String, List<Counted>> events = new TreeMap<>();

    private ChosenEvents() {}

    /**
     * Those that the filter wants.
     *
     * @param filter of two actors, and besides of relation, family and modality alone
     */
    public static ChosenEvents of(DatasetGraph data, Relations relations, Filter filter) {
        var chosen = new ChosenEvents();
        var families = new Families(relations);
        var pair = Iris.pair(String.valueOf(filter.actor()), String.valueOf(filter.with()));
        for (var tie : subjects(data, Vocabulary.TIE_OF, pair)) {
            var name = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, tie).name(Vocabulary.RELATION);
            var relation = name == null ? null : relations.find(name).orElse(null);
            if (relation != null
                    && (filter.relation() == null || filter.relation().equals(name))
                    && (filter.family() == null || families.contains(filter.family(), relation))) {
                subjects(data, Vocabulary.TIE, tie)
                        .forEach(event -> chosen.add(data, event, pair, relation, filter.modality()));
            }
        }
        return chosen;
    }

    private void add(DatasetGraph data, Node event, Node pair, Relation relation, @Nullable String wanted) {
        var modality = value(data, event, Vocabulary.MODALITY);
        var period = value(data, event, Vocabulary.PERIOD);
        if (modality == null || period == null || wanted != null && !wanted.equals(Iris.local(modality))) {
            return;
        }
        var score = relation.goldstein();
        var isActual = Modality.ACTUAL.text().equals(Iris.local(modality));
        events.computeIfAbsent(Iris.periodName(pair, period), name -> new ArrayList<>())
                .add(new Counted(
                        event,
                        value(data, event, Vocabulary.DATE) == null && value(data, event, Vocabulary.EARLIEST) == null,
                        isActual && score != null ? score : 0));
    }

    private static List<Node> subjects(DatasetGraph data, Node property, Node value) {
        var found = new ArrayList<Node>();
        data.findNG(Vocabulary.EVENTS_GRAPH, Node.ANY, property, value)
                .forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private static @Nullable Node value(DatasetGraph data, Node event, Node property) {
        var quads = data.findNG(Vocabulary.EVENTS_GRAPH, event, property, Node.ANY);
        return quads.hasNext() ? quads.next().getObject() : null;
    }

    public int total() {
        return events.values().stream().mapToInt(List::size).sum();
    }

    /** What they add up to month by month, in order; what nothing places comes last. */
    public List<Period> periods() {
        var periods = new ArrayList<Period>();
        events.forEach((name, counted) -> periods.add(period(name, counted)));
        if (!periods.isEmpty() && periods.get(0).name().isEmpty()) {
            Collections.rotate(periods, -1);
        }
        return periods;
    }

    private static Period period(String name, List<Counted> counted) {
        return new Period(
                name,
                counted.size(),
                (int) counted.stream().filter(Counted::isUndated).count(),
                rounded(counted.stream()
                        .mapToDouble(each -> Math.max(each.score(), 0))
                        .sum()),
                rounded(counted.stream()
                        .mapToDouble(each -> Math.min(each.score(), 0))
                        .sum()));
    }

    private static double rounded(double sum) {
        return Math.round(sum * TENTHS) / TENTHS;
    }

    /** A part of them, the newest first; what nothing places comes last. */
    public List<EventRow> page(EventRows rows, int offset, int limit) {
        var months = new TreeMap<String, List<Node>>(Collections.reverseOrder());
        events.forEach((name, counted) -> {
            var month = name.isEmpty() ? "" : Step.MONTH.of(Step.firstDay(name), Step.firstDay(name));
            counted.forEach(each ->
                    months.computeIfAbsent(month, key -> new ArrayList<>()).add(each.event()));
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
