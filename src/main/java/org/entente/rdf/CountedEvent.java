package org.entente.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.entente.model.Families;
import org.entente.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of an event, and on which nodes.
 *
 * @param families of the relation, but those that hold it alone; none of one that is not known
 * @param period name of the month, the year or the months that hold it, empty when nothing places it
 * @param years name of the year or the years that hold it, likewise
 * @param place as it is named; null where nothing names it
 * @param first first day of an actual event; null of others and when nothing places it
 */
record CountedEvent(
        Node pair,
        Node source,
        Node relation,
        Node target,
        Node tie,
        List<String> families,
        String period,
        String years,
        Node modality,
        Tally tally,
        @Nullable String place,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    private static final List<Count> OF_FAMILY_OR_PLACE = List.of(Count.EVENTS, Count.ACTUAL);
    private static final List<Count> OF_TIE =
            Stream.concat(Count.OF_EVENTS.stream(), Stream.of(Count.TELLERS)).toList();
    private static final List<Count> OF_PERIOD = Stream.concat(
                    Count.OF_EVENTS.stream(), Stream.of(Count.PLANNED, Count.HYPOTHETICAL, Count.NEGATED))
            .toList();
    private static final List<Count> OF_MODALITY =
            Stream.concat(Count.OF_EVENTS.stream(), Stream.of(Count.REPORTS)).toList();

    static CountedEvent of(NodeFacts event, Families families) {
        var actors = event.nodes(Vocabulary.ACTOR).stream()
                .sorted((one, other) -> Iris.code(Iris.local(one)).compareTo(Iris.code(Iris.local(other))))
                .toList();
        var target = event.node(Vocabulary.TARGET);
        var earliest = event.day(Vocabulary.EARLIEST);
        var latest = event.day(Vocabulary.LATEST);
        var actual = Tally.isActual(event);
        var relation = Objects.requireNonNull(event.node(Vocabulary.RELATION));
        return new CountedEvent(
                Objects.requireNonNull(event.node(Vocabulary.DYAD)),
                actors.get(0),
                relation,
                target == null ? actors.get(actors.size() - 1) : target,
                Objects.requireNonNull(event.node(Vocabulary.TIE)),
                families.wider(Iris.local(relation)),
                Step.MONTH.of(earliest, latest),
                Step.YEAR.of(earliest, latest),
                Objects.requireNonNull(event.node(Vocabulary.MODALITY)),
                Tally.ofEvent(event),
                event.text(Vocabulary.PLACE_NAME),
                !actual ? null : earliest == null ? latest : earliest,
                !actual ? null : latest == null ? earliest : latest);
    }

    /** The nodes of its pair. */
    void ofPair(CountNode.Sink sink) {
        count(sink, pair, Vocabulary.BILATERAL_RELATION, graph -> {
            graph.add(pair, Vocabulary.MEMBER, source);
            graph.add(pair, Vocabulary.MEMBER, target);
        });
        sink.count(ofTie(), tally);
        families.forEach(family -> sink.count(ofFamily(family), tally));
        sink.count(new CountedYear(tie, years).count(), tally);
        var ofYear = Iris.year(pair, years);
        count(sink, ofYear, Vocabulary.PAIR_YEAR, graph -> {
            graph.add(ofYear, Vocabulary.YEAR_OF, pair);
            days(graph, ofYear, years, Vocabulary.BEGINS_ON, Vocabulary.ENDS_ON);
        });
        var ofPeriod = Iris.period(pair, period);
        count(sink, ofPeriod, Vocabulary.PAIR_PERIOD, OF_PERIOD, graph -> {
            graph.add(ofPeriod, Vocabulary.PERIOD_OF, pair);
            graph.add(ofPeriod, Vocabulary.IN_YEAR, ofYear);
            graph.add(ofPeriod, Vocabulary.CALENDAR, Iris.calendar(period));
        });
        if (place != null) {
            var ofPlace = Iris.place(tie, place);
            count(sink, ofPlace, Vocabulary.TIE_PLACE, OF_FAMILY_OR_PLACE, graph -> {
                graph.add(ofPlace, Vocabulary.PLACE_OF, tie);
                graph.add(ofPlace, Vocabulary.IN_PLACE, Iris.place(relation, place));
            });
        }
    }

    /** The node of its tie. */
    CountNode ofTie() {
        return new CountNode(tie, Vocabulary.RELATION_TIE, OF_TIE, graph -> {
            graph.add(tie, Vocabulary.TIE_OF, pair);
            graph.add(tie, Vocabulary.TIE_SOURCE, source);
            graph.add(tie, Vocabulary.TIE_RELATION, relation);
            graph.add(tie, Vocabulary.TIE_TARGET, target);
        });
    }

    /** The node of its tie in its place; null where nothing names one. */
    @Nullable
    Node ofPlace() {
        return place == null ? null : Iris.place(tie, place);
    }

    private CountNode ofFamily(String family) {
        var node = Iris.family(pair, family);
        return new CountNode(node, Vocabulary.PAIR_FAMILY, OF_FAMILY_OR_PLACE, graph -> {
            graph.add(node, Vocabulary.FAMILY_OF, pair);
            graph.add(node, Vocabulary.FAMILY, Vocabulary.family(family));
        });
    }

    /** The nodes that count the events of all pairs. */
    void ofAll(CountNode.Sink sink) {
        var calendar = Iris.calendar(period);
        count(sink, calendar, Vocabulary.CALENDAR_PERIOD, graph -> {
            graph.text(calendar, Vocabulary.PERIOD_NAME, period);
            days(graph, calendar, period, Vocabulary.FIRST_DAY, Vocabulary.LAST_DAY);
        });
        var ofRelation = Iris.relation(relation, period);
        count(sink, ofRelation, Vocabulary.RELATION_PERIOD, graph -> {
            graph.add(ofRelation, Vocabulary.RELATION, relation);
            graph.add(ofRelation, Vocabulary.CALENDAR, calendar);
        });
        if (place != null) {
            var ofPlace = Iris.place(relation, place);
            count(sink, ofPlace, Vocabulary.RELATION_PLACE, OF_FAMILY_OR_PLACE, graph -> {
                graph.add(ofPlace, Vocabulary.RELATION, relation);
                graph.text(ofPlace, Vocabulary.PLACE_NAME, place);
            });
        }
        var ofModality = Iris.ofModality(modality);
        count(
                sink,
                ofModality,
                Vocabulary.MODALITY_COUNT,
                OF_MODALITY,
                graph -> graph.add(ofModality, Vocabulary.MODALITY, modality));
    }

    private void count(CountNode.Sink sink, Node node, Node type, Consumer<Statements> parts) {
        count(sink, node, type, Count.OF_EVENTS, parts);
    }

    private void count(CountNode.Sink sink, Node node, Node type, List<Count> kept, Consumer<Statements> parts) {
        sink.count(new CountNode(node, type, kept, parts), tally);
    }

    /** Nothing where nothing places it. */
    static void days(Statements graph, Node node, String period, Node first, Node last) {
        if (!period.isEmpty()) {
            graph.date(node, first, Step.firstDay(period));
            graph.date(node, last, Step.lastDay(period));
        }
    }
}
