package org.entente.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.rdf.EventsGraph;
import org.entente.rdf.Iris;
import org.entente.rdf.NodeFacts;
import org.entente.rdf.Vocabulary;
import org.entente.serve.Shapes.MonthShape;
import org.jspecify.annotations.Nullable;

/**
 * What the whole store adds up to, read once: what is held grows with pairs, not with events.
 *
 * @param pairs the busiest first
 * @param months of all pairs, in order
 * @param actors events by code
 */
record Totals(List<PairTotal> pairs, List<MonthShape> months, Map<String, Integer> actors) {

    record PairTotal(Node node, String one, String other, int events, double cooperation, double conflict) {

        boolean has(String code) {
            return one.equals(code) || other.equals(code);
        }

        String otherThan(String code) {
            return one.equals(code) ? other : one;
        }
    }

    /** All events of a relation between two: codes in alphabetical order. */
    record TieTotal(String one, String other, String relation, int events, double goldstein) {

        /** Of actors by the local names of their IRIs, in either order. A million ties share a few thousand names. */
        static TieTotal of(String source, String relation, String target, int events, double goldstein) {
            var one = Iris.code(source).intern();
            var other = Iris.code(target).intern();
            var inOrder = one.compareTo(other) <= 0;
            return new TieTotal(inOrder ? one : other, inOrder ? other : one, relation.intern(), events, goldstein);
        }

        TieTotal with(int counted, double sum) {
            return new TieTotal(one, other, relation, counted, sum);
        }
    }

    private static final int MONTH_DIGITS = "2025-12".length();

    static Totals of(DatasetGraph data) {
        var pairs = new ArrayList<PairTotal>();
        each(data, Vocabulary.BILATERAL_RELATION, (node, facts) -> {
            var members = facts.names(Vocabulary.MEMBER).stream()
                    .map(Iris::code)
                    .sorted()
                    .toList();
            if (members.isEmpty()) {
                return;
            }
            pairs.add(new PairTotal(
                    node,
                    members.get(0),
                    members.get(members.size() - 1),
                    facts.integer(Vocabulary.EVENT_COUNT),
                    facts.number(Vocabulary.COOPERATION),
                    facts.number(Vocabulary.CONFLICT)));
        });
        pairs.sort(Comparator.comparing(PairTotal::events)
                .reversed()
                .thenComparing(PairTotal::one)
                .thenComparing(PairTotal::other));
        var months = new ArrayList<MonthShape>();
        each(data, Vocabulary.CALENDAR_PERIOD, (node, facts) -> {
            var name = facts.text(Vocabulary.PERIOD_NAME, "");
            if (name.length() == MONTH_DIGITS) {
                months.add(new MonthShape(
                        name,
                        facts.integer(Vocabulary.EVENT_COUNT),
                        facts.number(Vocabulary.COOPERATION),
                        facts.number(Vocabulary.CONFLICT)));
            }
        });
        months.sort(Comparator.comparing(MonthShape::month));
        var actors = new HashMap<String, Integer>();
        pairs.forEach(pair -> {
            actors.merge(pair.one(), pair.events(), Integer::sum);
            if (!pair.one().equals(pair.other())) {
                actors.merge(pair.other(), pair.events(), Integer::sum);
            }
        });
        return new Totals(List.copyOf(pairs), List.copyOf(months), Map.copyOf(actors));
    }

    long events() {
        return pairs.stream().mapToLong(PairTotal::events).sum();
    }

    /** All ties: of a large store they take their time. */
    static List<TieTotal> ties(DatasetGraph data) {
        var ties = new ArrayList<TieTotal>();
        each(data, Vocabulary.RELATION_TIE, (node, facts) -> {
            var tie = tie(facts);
            if (tie != null) {
                ties.add(tie);
            }
        });
        return List.copyOf(ties);
    }

    static @Nullable TieTotal tie(NodeFacts facts) {
        var source = facts.name(Vocabulary.TIE_SOURCE);
        var target = facts.name(Vocabulary.TIE_TARGET);
        var relation = facts.name(Vocabulary.TIE_RELATION);
        if (source == null || target == null || relation == null) {
            return null;
        }
        return TieTotal.of(
                source,
                relation,
                target,
                facts.integer(Vocabulary.EVENT_COUNT),
                facts.number(Vocabulary.COOPERATION) + facts.number(Vocabulary.CONFLICT));
    }

    private interface Sink {
        void take(Node node, NodeFacts facts);
    }

    private static void each(DatasetGraph data, Node type, Sink sink) {
        EventsGraph.subjects(data, Vocabulary.TYPE, type)
                .forEach(node -> sink.take(node, NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, node)));
    }
}
