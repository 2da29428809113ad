package org.entente.query;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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

    /** From the counts that are kept, as all others are. */
    public long articles() {
        var all = new long[1];
        each(Vocabulary.SOURCE_PERIOD, facts -> all[0] += facts.integer(Vocabulary.ARTICLE_COUNT));
        return all[0];
    }

    /** Those of events. */
    public long reports() {
        return kept(Vocabulary.MODALITY_COUNT, Vocabulary.MODALITY, Vocabulary.REPORT_COUNT).values().stream()
                .mapToLong(count -> count)
                .sum();
    }

    public long events() {
        return modalities().values().stream().mapToLong(count -> count).sum();
    }

    /** Pairs of actors that have an event. */
    public long pairs() {
        return Iter.count(
                data.findNG(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.TYPE, Vocabulary.BILATERAL_RELATION));
    }

    /** Articles by language. */
    public Map<String, Long> languages() {
        var counts = new TreeMap<String, Long>();
        each(Vocabulary.SOURCE_PERIOD, facts -> {
            var language = facts.text(Vocabulary.IN_LANGUAGE);
            if (language != null) {
                counts.merge(language, (long) facts.integer(Vocabulary.ARTICLE_COUNT), Long::sum);
            }
        });
        return counts;
    }

    /** Events by modality. */
    public Map<String, Long> modalities() {
        return kept(Vocabulary.MODALITY_COUNT, Vocabulary.MODALITY, Vocabulary.EVENT_COUNT);
    }

    /** Events by relation. */
    public Map<String, Long> relations() {
        return kept(Vocabulary.RELATION_PERIOD, Vocabulary.RELATION, Vocabulary.EVENT_COUNT);
    }

    private Map<String, Long> kept(Node type, Node of, Node count) {
        var counts = new TreeMap<String, Long>();
        each(type, facts -> {
            var name = facts.name(of);
            if (name != null) {
                counts.merge(name, (long) facts.integer(count), Long::sum);
            }
        });
        return counts;
    }

    private void each(Node type, Consumer<NodeFacts> sink) {
        data.findNG(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.TYPE, type)
                .forEachRemaining(quad -> sink.accept(NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, quad.getSubject())));
    }
}
