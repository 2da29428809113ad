package org.entente.query;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.rdf.NodeFacts;
import org.entente.rdf.Vocabulary;

/** How much a dataset holds. */
public final class StoreCounts {

    private final DatasetGraph data;

    public StoreCounts(DatasetGraph data) {
        this.data = data;
    }

    public long articles() {
        return count(Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE);
    }

    /** Those of events, from the counts that are kept. */
    public long reports() {
        return kept(Vocabulary.MODALITY_COUNT, Vocabulary.MODALITY, Vocabulary.REPORT_COUNT).values().stream()
                .mapToLong(count -> count)
                .sum();
    }

    /** From the counts that are kept. */
    public long events() {
        return modalities().values().stream().mapToLong(count -> count).sum();
    }

    /** Pairs of actors that have an event. */
    public long pairs() {
        return count(Vocabulary.EVENTS_GRAPH, Vocabulary.TYPE, Vocabulary.BILATERAL_RELATION);
    }

    private long count(Node graph, Node property, Node value) {
        return Iter.count(data.findNG(graph, Node.ANY, property, value));
    }

    /** Articles by language. */
    public Map<String, Long> languages() {
        var counts = new TreeMap<String, Long>();
        data.findNG(Node.ANY, Node.ANY, Vocabulary.IN_LANGUAGE, Node.ANY)
                .forEachRemaining(quad -> counts.merge(quad.getObject().getLiteralLexicalForm(), 1L, Long::sum));
        return counts;
    }

    /** Events by modality, from the counts that are kept. */
    public Map<String, Long> modalities() {
        return kept(Vocabulary.MODALITY_COUNT, Vocabulary.MODALITY, Vocabulary.EVENT_COUNT);
    }

    /** Events by relation, from the counts that are kept by month. */
    public Map<String, Long> relations() {
        return kept(Vocabulary.RELATION_PERIOD, Vocabulary.RELATION, Vocabulary.EVENT_COUNT);
    }

    private Map<String, Long> kept(Node type, Node of, Node count) {
        var counts = new TreeMap<String, Long>();
        data.findNG(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.TYPE, type).forEachRemaining(quad -> {
            var facts = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, quad.getSubject());
            var name = facts.name(of);
            if (name != null) {
                counts.merge(name, (long) facts.integer(count), Long::sum);
            }
        });
        return counts;
    }
}
