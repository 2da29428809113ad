package org.entente.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.merge.Days;
import org.entente.merge.Kinship;
import org.entente.merge.Reach;
import org.entente.merge.Told;
import org.entente.rdf.ToldReader;
import org.entente.rdf.Vocabulary;

/**
 * The stored reports of one pair and family of relations that others may bear on: only the months that a row of reports
 * comes near are read, and the events that are too wide for that.
 */
final class Neighbors {

    private final DatasetGraph data;
    private final PairEvents events;
    private final String family;
    private final Reach reach;
    private final ToldReader reader;
    private final Map<Node, Days> unread;
    private final Map<String, Told> known = new HashMap<>();
    private final Set<Node> seen = new HashSet<>();

    Neighbors(DatasetGraph data, Kinship kinship, PairEvents events, String family) {
        this.data = data;
        this.events = events;
        this.family = family;
        reach = new Reach(kinship);
        reader = new ToldReader(data);
        unread = new LinkedHashMap<>(events.periods());
        read(events.wide(family));
    }

    /** The reports in a row with the touched ones, without these. */
    List<Told> of(Collection<Told> touched) {
        readNear(reach.days(touched));
        while (true) {
            var found = reach.of(touched, known.values());
            if (!readNear(reach.days(found))) {
                return found;
            }
        }
    }

    /** Reads the months near the days; whether there were any left to read. */
    private boolean readNear(Collection<Days> days) {
        var near = unread.entrySet().stream()
                .filter(period -> days.stream().anyMatch(period.getValue()::meet))
                .map(Map.Entry::getKey)
                .toList();
        near.forEach(period -> {
            unread.remove(period);
            read(events.in(period, family));
        });
        return !near.isEmpty();
    }

    private void read(Collection<Node> found) {
        for (var event : found) {
            if (seen.add(event)) {
                data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.REPORTS, event)
                        .forEachRemaining(
                                quad -> reader.told(quad.getSubject()).ifPresent(told -> known.put(told.id(), told)));
            }
        }
    }
}
