package org.entente.rdf;

import java.time.LocalDate;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.entente.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of an event, and on which nodes.
 *
 * @param period name of the month, the year or the months that hold it, empty when nothing places it
 * @param first first day of an actual event; null of others and when nothing places it
 */
record CountedEvent(
        Node pair,
        Node source,
        Node relation,
        Node target,
        Node tie,
        String period,
        Tally tally,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** A node that counts. */
    interface Sink {
        void count(Node node, Identity identity);
    }

    /** What such a node is of. */
    interface Identity {
        void write(Statements graph);
    }

    static CountedEvent of(NodeFacts event) {
        var actors = event.nodes(Vocabulary.ACTOR).stream()
                .sorted((one, other) -> Iris.code(Iris.local(one)).compareTo(Iris.code(Iris.local(other))))
                .toList();
        var target = event.node(Vocabulary.TARGET);
        var earliest = event.day(Vocabulary.EARLIEST);
        var latest = event.day(Vocabulary.LATEST);
        var actual = Tally.isActual(event);
        return new CountedEvent(
                Objects.requireNonNull(event.node(Vocabulary.DYAD)),
                actors.get(0),
                Objects.requireNonNull(event.node(Vocabulary.RELATION)),
                target == null ? actors.get(actors.size() - 1) : target,
                Objects.requireNonNull(event.node(Vocabulary.TIE)),
                Step.MONTH.of(earliest, latest),
                Tally.ofEvent(event),
                !actual ? null : earliest == null ? latest : earliest,
                !actual ? null : latest == null ? earliest : latest);
    }

    /** The nodes of its pair. */
    void ofPair(Sink sink) {
        sink.count(pair, graph -> {
            graph.add(pair, Vocabulary.TYPE, Vocabulary.BILATERAL_RELATION);
            graph.add(pair, Vocabulary.MEMBER, source);
            graph.add(pair, Vocabulary.MEMBER, target);
        });
        sink.count(tie, graph -> {
            graph.add(tie, Vocabulary.TYPE, Vocabulary.RELATION_TIE);
            graph.add(tie, Vocabulary.TIE_OF, pair);
            graph.add(tie, Vocabulary.TIE_SOURCE, source);
            graph.add(tie, Vocabulary.RELATION, relation);
            graph.add(tie, Vocabulary.TIE_TARGET, target);
        });
        var node = Iris.period(pair, period);
        sink.count(node, graph -> {
            graph.add(node, Vocabulary.TYPE, Vocabulary.PAIR_PERIOD);
            graph.add(node, Vocabulary.PERIOD_OF, pair);
            graph.add(node, Vocabulary.CALENDAR, Iris.calendar(period));
        });
    }

    /** The nodes that count the events of all pairs. */
    void ofAll(Sink sink) {
        var calendar = Iris.calendar(period);
        sink.count(calendar, graph -> {
            graph.add(calendar, Vocabulary.TYPE, Vocabulary.CALENDAR_PERIOD);
            if (!period.isEmpty()) {
                graph.text(calendar, Vocabulary.PERIOD_NAME, period);
                graph.date(calendar, Vocabulary.FIRST_DAY, Step.firstDay(period));
                graph.date(calendar, Vocabulary.LAST_DAY, Step.lastDay(period));
            }
        });
        var node = Iris.relation(relation, period);
        sink.count(node, graph -> {
            graph.add(node, Vocabulary.TYPE, Vocabulary.RELATION_PERIOD);
            graph.add(node, Vocabulary.RELATION, relation);
            graph.add(node, Vocabulary.CALENDAR, calendar);
        });
    }
}
