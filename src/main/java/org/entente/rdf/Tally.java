package org.entente.rdf;

import org.apache.jena.graph.Node;
import org.entente.model.Modality;

/**
 * How many events there are and what they add up to. Scores have one decimal, so tenths are summed: the order is of no
 * account.
 *
 * @param events of any modality
 * @param undated how many of them only a publication places in time
 * @param cooperative how many of the actual ones have a score above zero
 * @param conflictual how many have one below
 * @param cooperation tenths of the sum of the scores above zero
 * @param conflict tenths of the sum of those below
 * @param dated how many of the actual ones begin on a known day, or later
 * @param facts how many of these a source tells as a fact of its own
 * @param reports of all events
 */
record Tally(
        int events,
        int actual,
        int undated,
        int cooperative,
        int conflictual,
        long cooperation,
        long conflict,
        int dated,
        int facts,
        int reports) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int TENTHS = 10;

    /** Of one event. */
    static Tally ofEvent(NodeFacts event) {
        var actual = isActual(event);
        var score = actual ? tenths(event, Vocabulary.GOLDSTEIN) : 0;
        var dated = actual && event.node(Vocabulary.EARLIEST) != null;
        var undated = event.node(Vocabulary.DATE) == null && event.node(Vocabulary.EARLIEST) == null;
        return new Tally(
                1,
                actual ? 1 : 0,
                undated ? 1 : 0,
                score > 0 ? 1 : 0,
                score < 0 ? 1 : 0,
                Math.max(score, 0),
                Math.min(score, 0),
                dated ? 1 : 0,
                dated && event.integer(Vocabulary.SUPPORT_COUNT) > 0 ? 1 : 0,
                event.integer(Vocabulary.REPORT_COUNT));
    }

    static boolean isActual(NodeFacts event) {
        return Modality.ACTUAL.text().equals(event.name(Vocabulary.MODALITY));
    }

    /** As a node has it; {@link #NONE} where it has none. */
    static Tally ofNode(NodeFacts node) {
        return new Tally(
                node.integer(Vocabulary.EVENT_COUNT),
                node.integer(Vocabulary.ACTUAL_COUNT),
                node.integer(Vocabulary.UNDATED_COUNT),
                node.integer(Vocabulary.COOPERATIVE_COUNT),
                node.integer(Vocabulary.CONFLICTUAL_COUNT),
                tenths(node, Vocabulary.COOPERATION),
                tenths(node, Vocabulary.CONFLICT),
                node.integer(Vocabulary.DATED_COUNT),
                node.integer(Vocabulary.FACT_COUNT),
                node.integer(Vocabulary.REPORT_COUNT));
    }

    private static long tenths(NodeFacts node, Node property) {
        return Math.round(node.number(property) * TENTHS);
    }

    Tally plus(Tally other) {
        return new Tally(
                events + other.events,
                actual + other.actual,
                undated + other.undated,
                cooperative + other.cooperative,
                conflictual + other.conflictual,
                cooperation + other.cooperation,
                conflict + other.conflict,
                dated + other.dated,
                facts + other.facts,
                reports + other.reports);
    }

    Tally negated() {
        return new Tally(
                -events,
                -actual,
                -undated,
                -cooperative,
                -conflictual,
                -cooperation,
                -conflict,
                -dated,
                -facts,
                -reports);
    }

    void write(Statements graph, Node node) {
        graph.number(node, Vocabulary.EVENT_COUNT, events);
        graph.number(node, Vocabulary.ACTUAL_COUNT, actual);
        graph.number(node, Vocabulary.UNDATED_COUNT, undated);
        graph.number(node, Vocabulary.COOPERATIVE_COUNT, cooperative);
        graph.number(node, Vocabulary.CONFLICTUAL_COUNT, conflictual);
        graph.number(node, Vocabulary.COOPERATION, (double) cooperation / TENTHS);
        graph.number(node, Vocabulary.CONFLICT, (double) conflict / TENTHS);
    }

    /** What is kept of the years of ties besides. */
    void writeDated(Statements graph, Node node) {
        graph.number(node, Vocabulary.DATED_COUNT, dated);
        if (facts > 0) {
            graph.number(node, Vocabulary.FACT_COUNT, facts);
        }
    }

    /** What is kept of modalities besides. */
    void writeReports(Statements graph, Node node) {
        graph.number(node, Vocabulary.REPORT_COUNT, reports);
    }
}
