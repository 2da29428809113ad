package org.entente.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.merge.Told;
import org.entente.model.Step;

/**
 * A year of a tie: what is counted of its events in it, and the reports that tell it themselves, of which the events may be
 * told as something else by others.
 *
 * @param years name of the year or the years, empty for what nothing places
 */
record CountedYear(Node tie, String years) {

    private static final List<Count> KEPT =
            List.of(Count.EVENTS, Count.ACTUAL, Count.DATED, Count.FACTS, Count.TELLINGS);

    /** The year that a report tells. */
    static CountedYear of(Told report) {
        var tie = Iris.tie(Iris.code(report.source()), report.relation(), Iris.code(report.target()));
        return new CountedYear(
                tie, Step.YEAR.of(report.when().earliest(), report.when().latest()));
    }

    Node node() {
        return Iris.period(tie, years);
    }

    CountNode count() {
        var node = node();
        return new CountNode(node, Vocabulary.TIE_YEAR, KEPT, graph -> {
            graph.add(node, Vocabulary.YEAR_OF, tie);
            CountedEvent.days(graph, node, years, Vocabulary.FIRST_DAY, Vocabulary.LAST_DAY);
        });
    }
}
