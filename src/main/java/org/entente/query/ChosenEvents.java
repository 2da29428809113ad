package org.entente.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Families;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.model.Relations;
import org.entente.rdf.EventsGraph;
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
        for (var tie : EventsGraph.subjects(data, Vocabulary.TIE_OF, pair)) {
            var name = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, tie).name(Vocabulary.TIE_RELATION);
            var relation = name == null ? null : relations.find(name).orElse(null);
            if (relation != null
                    && (filter.relation() == null || filter.relation().equals(name))
                    && (filter.family() == null || families.contains(filter.family(), relation))) {
                EventsGraph.subjects(data, Vocabulary.TIE, tie)
                        .forEach(event -> chosen.add(data, event, pair, relation, filter.modality()));
            }
        }
        return chosen;
    }

    private void add(DatasetGraph data, Node event, Node pair, Relation relation, @Nullable String wanted) {
        var modality = EventsGraph.value(data, event, Vocabulary.MODALITY);
        var period = EventsGraph.value(data, event, Vocabulary.PERIOD);
        if (modality == null || period == null || wanted != null && !wanted.equals(Iris.local(modality))) {
            return;
        }
        var score = relation.goldstein();
        var isActual = Modality.ACTUAL.text().equals(Iris.local(modality));
        events.computeIfAbsent(Iris.periodName(pair, period), name -> new ArrayList<>())
                .add(new Counted(
                        event,
                        EventsGraph.value(data, event, Vocabulary.DATE) == null
                                && EventsGraph.value(data, event, Vocabulary.EARLIEST) == null,
                        isActual && score != null ? score : 0));
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

    public EventPages pages() {
        var pages = new TreeMap<String, List<Node>>();
        events.forEach((name, counted) ->
                pages.put(name, counted.stream().map(Counted::event).toList()));
        return new EventPages(pages);
    }
}
