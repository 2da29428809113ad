package org.entente.rdf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A number that is kept of a node and adds up. */
enum Count {
    /** Of any modality. */
    EVENTS(Vocabulary.EVENT_COUNT),
    ACTUAL(Vocabulary.ACTUAL_COUNT),
    PLANNED(Vocabulary.PLANNED_COUNT),
    HYPOTHETICAL(Vocabulary.HYPOTHETICAL_COUNT),
    NEGATED(Vocabulary.NEGATED_COUNT),
    /** Those that only a publication places in time. */
    UNDATED(Vocabulary.UNDATED_COUNT),
    /** Actual ones with a score above zero. */
    COOPERATIVE(Vocabulary.COOPERATIVE_COUNT),
    /** Likewise, below it. */
    CONFLICTUAL(Vocabulary.CONFLICTUAL_COUNT),
    COOPERATION(Vocabulary.COOPERATION, true),
    CONFLICT(Vocabulary.CONFLICT, true),
    /** Actual ones that begin on a known day, or later. */
    DATED(Vocabulary.DATED_COUNT),
    /** Of an event: dated, and told by a source as a fact of its own. Of a report: told so. */
    FACTS(Vocabulary.FACT_COUNT),
    REPORTS(Vocabulary.REPORT_COUNT),
    /** Reports that tell a tie in a year themselves, whatever their events are. */
    TELLINGS(Vocabulary.TELLING_COUNT),
    /** Publishers, and articles without one, that tell of it as a fact of their own. */
    TELLERS(Vocabulary.TELLER_COUNT),
    ARTICLES(Vocabulary.ARTICLE_COUNT),
    CONFIDENCE(Vocabulary.CONFIDENCE_SUM, true);

    /** What is kept of all nodes that count events, but those of the years of ties and of the categories of pairs. */
    static final List<Count> OF_EVENTS =
            List.of(EVENTS, ACTUAL, UNDATED, COOPERATIVE, CONFLICTUAL, COOPERATION, CONFLICT);

    /** Whoever asks for these wants only what has some: a number of none is left out. */
    private static final Set<Count> WHERE_ANY = EnumSet.of(PLANNED, HYPOTHETICAL, NEGATED, FACTS, TELLINGS, TELLERS);

    private static final double MILLION = 1e6;

    private final Node property;
    private final boolean isSum;

    Count(Node property) {
        this(property, false);
    }

    Count(Node property, boolean isSum) {
        this.property = property;
        this.isSum = isSum;
    }

    /** As whole millionths where it is a sum of fractions: then the order of adding is of no account. */
    long of(double value) {
        return Math.round(isSum ? value * MILLION : value);
    }

    /** As the node has it; 0 where it has none. */
    long of(NodeFacts node) {
        return of(node.number(property));
    }

    void write(Statements graph, Node node, long number) {
        if (isSum) {
            graph.number(node, property, number / MILLION);
        } else if (number != 0 || !WHERE_ANY.contains(this)) {
            graph.number(node, property, Math.toIntExact(number));
        }
    }
}
