package org.entente.serve;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.model.Relations;
import org.entente.model.Step;
import org.entente.rdf.EventsGraph;
import org.entente.rdf.Iris;
import org.entente.rdf.NodeFacts;
import org.entente.rdf.Vocabulary;
import org.entente.serve.Totals.TieTotal;
import org.jspecify.annotations.Nullable;

/**
 * What ties add up to in a stretch of time. Whole years are counted in the store; of other stretches the events are
 * counted, month by month. What was counted is kept for the next question.
 */
final class TieCounts {

    private final Relations relations;
    private final Map<String, List<TieTotal>> months = new ConcurrentHashMap<>();
    private final Map<LocalDate, Map<String, List<TieTotal>>> years = new ConcurrentHashMap<>();

    TieCounts(Relations relations) {
        this.relations = relations;
    }

    /** Of what may have been on one of the days; a bound that is null is open, not both are. */
    List<TieTotal> between(DatasetGraph data, @Nullable LocalDate from, @Nullable LocalDate to) {
        var periods = new HashMap<String, Node>();
        EventsGraph.subjects(data, Vocabulary.TYPE, Vocabulary.CALENDAR_PERIOD).forEach(node -> {
            var name = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, node).text(Vocabulary.PERIOD_NAME);
            if (name != null
                    && (from == null || !Step.lastDay(name).isBefore(from))
                    && (to == null || !Step.firstDay(name).isAfter(to))) {
                periods.put(name, node);
            }
        });
        var isOfYears = (from == null || from.getDayOfYear() == 1)
                && (to == null || to.plusDays(1).getDayOfYear() == 1);
        return isOfYears ? ofYears(data, periods.keySet()) : ofMonths(data, periods);
    }

    /** Counts years before somebody asks for them: of a large store one takes more than a second. */
    void count(DatasetGraph data, List<Integer> wanted) {
        for (var year : wanted) {
            between(data, LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
        }
    }

    private List<TieTotal> ofMonths(DatasetGraph data, Map<String, Node> periods) {
        var found = new ArrayList<TieTotal>();
        periods.forEach((name, node) -> {
            var known = months.get(name);
            if (known == null) {
                known = counted(data, node);
                months.put(name, known);
            }
            found.addAll(known);
        });
        return found;
    }

    private static List<TieTotal> counted(DatasetGraph data, Node calendar) {
        var ties = new HashMap<Node, TieTotal>();
        for (var period : EventsGraph.subjects(data, Vocabulary.CALENDAR, calendar)) {
            for (var event : EventsGraph.subjects(data, Vocabulary.PERIOD, period)) {
                var facts = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, event);
                var node = facts.node(Vocabulary.TIE);
                var tie = node == null ? null : tie(data, ties, node);
                if (node != null && tie != null) {
                    var score = Modality.ACTUAL.text().equals(facts.name(Vocabulary.MODALITY))
                            ? facts.number(Vocabulary.GOLDSTEIN)
                            : 0;
                    ties.put(node, tie.with(tie.events() + 1, Months.rounded(tie.goldstein() + score)));
                }
            }
        }
        return List.copyOf(ties.values());
    }

    /** The tie as far as it was counted in this month. */
    private static @Nullable TieTotal tie(DatasetGraph data, Map<Node, TieTotal> ties, Node node) {
        var known = ties.get(node);
        if (known != null) {
            return known;
        }
        var tie = Totals.tie(NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, node));
        return tie == null ? null : tie.with(0, 0);
    }

    /** An event of several months may be of several years: it counts under the first and the last of them. */
    private List<TieTotal> ofYears(DatasetGraph data, Set<String> periods) {
        var names = new TreeSet<String>();
        periods.stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.add(Step.YEAR.of(Step.firstDay(name), Step.lastDay(name))));
        var found = new ArrayList<TieTotal>();
        names.forEach(name -> {
            var last = Step.lastDay(name);
            var known = years.get(last);
            if (known == null) {
                known = endingOn(data, last);
                years.put(last, known);
            }
            found.addAll(known.getOrDefault(name, List.of()));
        });
        return found;
    }

    /** The ties of years, or of several together, that end on the day, by name. */
    private Map<String, List<TieTotal>> endingOn(DatasetGraph data, LocalDate last) {
        var found = new HashMap<String, List<TieTotal>>();
        var day = NodeFactory.createLiteralDT(last.toString(), XSDDatatype.XSDdate);
        for (var node : EventsGraph.subjects(data, Vocabulary.LAST_DAY, day)) {
            var of = EventsGraph.value(data, node, Vocabulary.YEAR_OF);
            var tie = of == null ? null : parts(data, of);
            if (of != null && tie != null) {
                var events = number(data, node, Vocabulary.EVENT_COUNT);
                if (events == 0) {
                    continue;
                }
                var score =
                        relations.find(tie.relation()).map(Relation::goldstein).orElse(0.0);
                found.computeIfAbsent(Iris.periodName(of, node), key -> new ArrayList<>())
                        .add(tie.with(events, Months.rounded(score * number(data, node, Vocabulary.ACTUAL_COUNT))));
            }
        }
        return found;
    }

    /** A tie without what it counts: single statements are read faster than all that is said of it. */
    private static @Nullable TieTotal parts(DatasetGraph data, Node tie) {
        var source = EventsGraph.value(data, tie, Vocabulary.TIE_SOURCE);
        var relation = EventsGraph.value(data, tie, Vocabulary.TIE_RELATION);
        var target = EventsGraph.value(data, tie, Vocabulary.TIE_TARGET);
        return source == null || relation == null || target == null
                ? null
                : TieTotal.of(Iris.local(source), Iris.local(relation), Iris.local(target), 0, 0);
    }

    private static int number(DatasetGraph data, Node node, Node property) {
        var value = EventsGraph.value(data, node, property);
        return value == null ? 0 : Integer.parseInt(value.getLiteralLexicalForm());
    }
}
