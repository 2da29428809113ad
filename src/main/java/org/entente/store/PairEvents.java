package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.merge.Days;
import org.entente.merge.Kinship;
import org.entente.rdf.EventsWriter;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;

/**
 * The stored events of one pair by month and family of relations. A month is read when it is asked for first, and once for
 * all families.
 */
final class PairEvents {

    private final DatasetGraph data;
    private final Kinship kinship;
    private final Map<Node, Days> periods = new LinkedHashMap<>();
    private final Map<Node, Map<String, List<Node>>> read = new HashMap<>();
    private final Map<Node, Map<String, List<Node>>> wide = new HashMap<>();
    private final Node pair;

    PairEvents(DatasetGraph data, Kinship kinship, Node pair) {
        this.data = data;
        this.kinship = kinship;
        this.pair = pair;
        data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.PERIOD_OF, pair).forEachRemaining(quad -> {
            var name = Iris.periodName(pair, quad.getSubject());
            if (!name.isEmpty()) {
                periods.put(quad.getSubject(), Days.around(name));
            }
        });
    }

    /** Months and longer times, with the days on which reports of their events may be. */
    Map<Node, Days> periods() {
        return periods;
    }

    Collection<Node> in(Node period, String family) {
        return read.computeIfAbsent(period, key -> byFamily(Vocabulary.PERIOD, key))
                .getOrDefault(family, List.of());
    }

    /** The events that have reports of days in the years which are far from their own time. */
    Collection<Node> wide(String years, String family) {
        return wide.computeIfAbsent(EventsWriter.wide(pair, years), key -> byFamily(Vocabulary.WIDE_OF, key))
                .getOrDefault(family, List.of());
    }

    private Map<String, List<Node>> byFamily(Node property, Node value) {
        var events = new ArrayList<Node>();
        data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, property, value)
                .forEachRemaining(quad -> events.add(quad.getSubject()));
        var found = new HashMap<String, List<Node>>();
        for (var event : events) {
            var relations = data.find(Vocabulary.EVENTS_GRAPH, event, Vocabulary.RELATION, Node.ANY);
            if (relations.hasNext()) {
                var family = kinship.family(Iris.local(relations.next().getObject()));
                found.computeIfAbsent(family, key -> new ArrayList<>()).add(event);
            }
        }
        return found;
    }
}
