package org.entente.rdf;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.merge.Told;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * That a source tells a tie as a fact of its own, in a report of one of its events. An article without a publisher is a
 * source of its own.
 *
 * @param publisher null of an article without one
 */
record CountedTelling(Node tie, String article, @Nullable String publisher, @Nullable String language) {

    private static final List<Count> KEPT = List.of(Count.REPORTS);

    /** Empty where the report only passes it on, or does not tell that it happened. */
    static Optional<CountedTelling> of(Node tie, Told report) {
        var origin = report.origin();
        return report.modality() == Modality.ACTUAL && report.claimedBy() == null
                ? Optional.of(new CountedTelling(tie, origin.article(), origin.publisher(), origin.language()))
                : Optional.empty();
    }

    /** The name of the source; no publisher has that of an article. */
    String source() {
        return source(publisher, article);
    }

    /** The name of the source that a node counts. */
    static String source(NodeFacts node) {
        return source(node.text(Vocabulary.PUBLISHER), node.text(Vocabulary.SOLE_ARTICLE));
    }

    private static String source(@Nullable String publisher, @Nullable String article) {
        return publisher == null ? "article " + article : "publisher " + publisher;
    }

    Node iri() {
        return Iris.telling(tie, Objects.requireNonNullElse(publisher, article), publisher != null, language);
    }

    CountNode node() {
        var node = iri();
        return new CountNode(node, Vocabulary.TIE_SOURCE_COUNT, KEPT, graph -> {
            graph.add(node, Vocabulary.SOURCE_OF, tie);
            graph.text(node, Vocabulary.PUBLISHER, publisher);
            graph.text(node, Vocabulary.SOLE_ARTICLE, publisher == null ? article : null);
            graph.text(node, Vocabulary.IN_LANGUAGE, language);
        });
    }
}
