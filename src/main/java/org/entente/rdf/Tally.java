package org.entente.rdf;

import java.util.Arrays;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.entente.model.Modality;

/** Numbers that add up, by what they count. */
final class Tally {

    private final long[] numbers = new long[Count.values().length];

    /** Of one event. */
    static Tally ofEvent(NodeFacts event) {
        var actual = isActual(event);
        var score = actual ? event.number(Vocabulary.GOLDSTEIN) : 0;
        var dated = actual && event.node(Vocabulary.EARLIEST) != null;
        var undated = event.node(Vocabulary.DATE) == null && event.node(Vocabulary.EARLIEST) == null;
        return new Tally()
                .with(Count.EVENTS, 1)
                .with(Count.ACTUAL, actual ? 1 : 0)
                .with(Count.PLANNED, is(event, Modality.PLANNED) ? 1 : 0)
                .with(Count.HYPOTHETICAL, is(event, Modality.HYPOTHETICAL) ? 1 : 0)
                .with(Count.NEGATED, is(event, Modality.NEGATED) ? 1 : 0)
                .with(Count.UNDATED, undated ? 1 : 0)
                .with(Count.COOPERATIVE, score > 0 ? 1 : 0)
                .with(Count.CONFLICTUAL, score < 0 ? 1 : 0)
                .with(Count.COOPERATION, Math.max(score, 0))
                .with(Count.CONFLICT, Math.min(score, 0))
                .with(Count.DATED, dated ? 1 : 0)
                .with(Count.FACTS, dated && event.integer(Vocabulary.SUPPORT_COUNT) > 0 ? 1 : 0)
                .with(Count.REPORTS, event.integer(Vocabulary.REPORT_COUNT));
    }

    static boolean isActual(NodeFacts event) {
        return is(event, Modality.ACTUAL);
    }

    private static boolean is(NodeFacts event, Modality modality) {
        return modality.text().equals(event.name(Vocabulary.MODALITY));
    }

    /** As a node has them. */
    static Tally ofNode(NodeFacts node, Collection<Count> kept) {
        var tally = new Tally();
        kept.forEach(count -> tally.numbers[count.ordinal()] = count.of(node));
        return tally;
    }

    Tally with(Count count, double value) {
        numbers[count.ordinal()] += count.of(value);
        return this;
    }

    /** Adds those of another; with a sign of -1 takes them away. */
    void add(Tally other, int sign) {
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] += sign * other.numbers[i];
        }
    }

    boolean isNothing() {
        return Arrays.stream(numbers).allMatch(number -> number == 0);
    }

    boolean has(Count count) {
        return numbers[count.ordinal()] > 0;
    }

    void write(Statements graph, Node node, Collection<Count> kept) {
        kept.forEach(count -> count.write(graph, node, numbers[count.ordinal()]));
    }
}
