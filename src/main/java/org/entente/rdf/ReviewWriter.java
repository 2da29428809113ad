package org.entente.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.curate.Correction;
import org.entente.curate.Decision;
import org.jspecify.annotations.Nullable;

/** Writes decisions as quads of the graph of curation. */
public final class ReviewWriter {

    private ReviewWriter() {}

    public static List<Quad> quads(Decision decision) {
        var graph = new Statements(Vocabulary.CURATION_GRAPH);
        var node = Iris.review(decision.key());
        graph.add(node, Vocabulary.TYPE, Vocabulary.REVIEW);
        graph.text(node, Vocabulary.DECISION, decision.kind().text());
        decision.reports().forEach(report -> graph.add(node, Vocabulary.REVIEWS, Iris.named(report)));
        graph.text(node, Vocabulary.NAMED_BY, decision.event());
        graph.text(node, Vocabulary.EVIDENCE_HASH, decision.evidence());
        graph.text(node, Vocabulary.SEEN, decision.seen());
        graph.text(node, Vocabulary.REVIEWER, decision.signature().by());
        graph.date(node, Vocabulary.DECIDED_ON, decision.signature().on());
        graph.text(node, Vocabulary.NOTE, decision.signature().note());
        if (decision.correction() != null) {
            correction(graph, node, decision.correction());
        }
        return graph.quads();
    }

    private static void correction(Statements graph, Node node, Correction correction) {
        term(graph, node, Vocabulary.CORRECT_RELATION, correction.relation(), Vocabulary.DIP);
        term(graph, node, Vocabulary.CORRECT_SOURCE, correction.source(), Vocabulary.ID);
        term(graph, node, Vocabulary.CORRECT_TARGET, correction.target(), Vocabulary.ID);
        var modality = correction.modality();
        term(graph, node, Vocabulary.CORRECT_MODALITY, modality == null ? null : modality.text(), Vocabulary.DIP);
        graph.text(node, Vocabulary.CORRECT_DATE, correction.date());
    }

    private static void term(Statements graph, Node node, Node predicate, @Nullable String name, String namespace) {
        if (name != null) {
            graph.add(node, predicate, NodeFactory.createURI(namespace + name));
        }
    }
}
