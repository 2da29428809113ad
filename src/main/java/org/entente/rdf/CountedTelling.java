package org.entente.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.merge.Told;
import org.entente.model.Modality;

/**
 * That a source tells a tie as a fact of its own, in a report of one of its events. An article without a publisher is a
 * source of its own.
 */
record CountedTelling(Node tie, Told report) {

    private static final List<Count> KEPT = List.of(Count.REPORTS);

    /**
     * @param reports all that are of one event of the tie
     */
    static void count(Node tie, Iterable<Told> reports, CountNode.Sink sink) {
        for (var report : reports) {
            if (report.modality() == Modality.ACTUAL && report.claimedBy() == null) {
                sink.count(new CountedTelling(tie, report).node(), new Tally().with(Count.REPORTS, 1));
            }
        }
    }

    private CountNode node() {
        var origin = report.origin();
        var publisher = origin.publisher();
        var language = origin.language();
        var node = Iris.telling(tie, publisher == null ? origin.article() : publisher, publisher != null, language);
        return new CountNode(node, Vocabulary.TIE_SOURCE_COUNT, KEPT, graph -> {
            graph.add(node, Vocabulary.SOURCE_OF, tie);
            graph.text(node, Vocabulary.PUBLISHER, publisher);
            graph.text(node, Vocabulary.SOLE_ARTICLE, publisher == null ? origin.article() : null);
            graph.text(node, Vocabulary.IN_LANGUAGE, language);
        });
    }
}
