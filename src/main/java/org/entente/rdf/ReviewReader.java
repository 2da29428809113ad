package org.entente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.curate.Correction;
import org.entente.curate.Decision;
import org.entente.curate.Decision.Kind;
import org.entente.curate.Decision.Signature;
import org.entente.curate.Decisions;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/** Reads decisions out of the graph of curation. */
public final class ReviewReader {

    private final Graph graph;

    private ReviewReader(Graph graph) {
        this.graph = graph;
    }

    /** All that stand in the dataset. */
    public static Decisions decisions(DatasetGraph data) {
        return decisions(data.getGraph(Vocabulary.CURATION_GRAPH));
    }

    public static Decisions decisions(Graph curation) {
        var reader = new ReviewReader(curation);
        var made = new TreeMap<String, Decision>();
        curation.find(Node.ANY, Vocabulary.TYPE, Vocabulary.REVIEW)
                .forEachRemaining(
                        triple -> made.put(triple.getSubject().getURI(), reader.decision(triple.getSubject())));
        return new Decisions(made.values());
    }

    private Decision decision(Node node) {
        var kind = Kind.named(text(node, Vocabulary.DECISION, "")).orElseThrow();
        var on = text(node, Vocabulary.DECIDED_ON);
        return new Decision(
                kind,
                values(node, Vocabulary.REVIEWS).stream().map(Iris::local).toList(),
                text(node, Vocabulary.EVIDENCE_HASH),
                kind == Kind.REPLACE ? correction(node) : null,
                text(node, Vocabulary.SEEN, ""),
                text(node, Vocabulary.NAMED_BY),
                new Signature(
                        text(node, Vocabulary.REVIEWER),
                        on == null ? null : LocalDate.parse(on),
                        text(node, Vocabulary.NOTE)));
    }

    private Correction correction(Node node) {
        var modality = text(node, Vocabulary.CORRECT_MODALITY);
        return new Correction(
                text(node, Vocabulary.CORRECT_RELATION),
                text(node, Vocabulary.CORRECT_SOURCE),
                text(node, Vocabulary.CORRECT_TARGET),
                modality == null ? null : Modality.named(modality).orElseThrow(),
                text(node, Vocabulary.CORRECT_DATE));
    }

    private List<Node> values(Node node, Node predicate) {
        var found = new ArrayList<Node>();
        graph.find(node, predicate, Node.ANY).forEachRemaining(triple -> found.add(triple.getObject()));
        return found;
    }

    private String text(Node node, Node predicate, String otherwise) {
        return Objects.requireNonNullElse(text(node, predicate), otherwise);
    }

    /** The literal, or the local name. */
    private @Nullable String text(Node node, Node predicate) {
        return values(node, predicate).stream()
                .findFirst()
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : Iris.local(value))
                .orElse(null);
    }
}
