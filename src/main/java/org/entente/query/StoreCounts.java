package org.entente.query;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Modality;
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

    public long reports() {
        return count(Node.ANY, Vocabulary.TYPE, Vocabulary.REPORT);
    }

    public long events() {
        return count(Vocabulary.EVENTS_GRAPH, Vocabulary.TYPE, Vocabulary.EVENT);
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

    /** Events by modality. */
    public Map<String, Long> modalities() {
        var counts = new TreeMap<String, Long>();
        Arrays.stream(Modality.values()).map(Modality::text).forEach(modality -> {
            var count = count(Vocabulary.EVENTS_GRAPH, Vocabulary.MODALITY, Vocabulary.term(modality));
            if (count > 0) {
                counts.put(modality, count);
            }
        });
        return counts;
    }

    /** Events by relation, from the counts that are kept by month. */
    public Map<String, Long> relations() {
        var counts = new TreeMap<String, Long>();
        data.findNG(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.TYPE, Vocabulary.RELATION_PERIOD)
                .forEachRemaining(quad -> {
                    var facts = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, quad.getSubject());
                    var relation = facts.name(Vocabulary.RELATION);
                    if (relation != null) {
                        counts.merge(relation, (long) facts.integer(Vocabulary.EVENT_COUNT), Long::sum);
                    }
                });
        return counts;
    }
}
