package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.entente.merge.Links;
import org.entente.merge.Reach;
import org.entente.merge.Told;
import org.entente.rdf.EventsWriter;
import org.entente.rdf.Iris;
import org.entente.rdf.ToldReader;
import org.entente.rdf.Vocabulary;

/**
 * The stored reports of one pair and family of relations that others may bear on: only the months near those that a
 * change spreads to are read, and what is filed under their years for the sake of reports far from the time of its event.
 */
final class Neighbors {

    private final DatasetGraph data;
    private final Kinship kinship;
    private final Links links;
    private final PairEvents events;
    private final String family;
    private final Reach reach;
    private final ToldReader reader;
    private final Map<Node, Days> unread;
    private final Map<String, Told> known = new HashMap<>();
    private final Set<Node> seen = new HashSet<>();
    private final Set<String> wide = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    Neighbors(DatasetGraph data, Kinship kinship, Links links, PairEvents events, String family) {
        this.kinship = kinship;
        this.data = data;
        this.events = events;
        this.family = family;
        this.links = links;
        reach = new Reach(kinship, links);
        reader = new ToldReader(data);
        unread = new LinkedHashMap<>(events.periods());
        readWide(Days.EVER);
    }

    /** The reports whose events may be others once some went and some came; neither of these are among them. */
    List<Told> of(Collection<Told> leaving, Collection<Told> coming) {
        while (true) {
            var found = reach.of(leaving, coming, known.values());
            var changing = new ArrayList<>(coming);
            changing.addAll(found);
            var needed = reach.days(leaving, changing, around(leaving, List.of()));
            var row = new ArrayList<>(changing);
            row.addAll(leaving);
            var months = readNear(needed.near());
            var years = readYears(needed.near());
            var same = readSame(row);
            if (!months && !years && !same && !readLatest(needed.far()) && !readYears(needed.far())) {
                return found;
            }
        }
    }

    /** Reads the latest of the months near the days: the next may not be needed. Whether there were any left to read. */
    private boolean readLatest(Collection<Days> days) {
        var latest = unread.entrySet().stream()
                .filter(period -> days.stream().anyMatch(period.getValue()::meet))
                .max(Comparator.comparing(period -> period.getValue().last()));
        latest.ifPresent(period -> readNear(List.of(period.getValue())));
        return latest.isPresent();
    }

    /** All that was read, once some went and some came. */
    List<Told> around(Collection<Told> leaving, Collection<Told> coming) {
        var left = new LinkedHashMap<>(known);
        leaving.forEach(told -> left.remove(told.id()));
        coming.forEach(told -> left.put(told.id(), told));
        return List.copyOf(left.values());
    }

    /** Decisions join reports however far apart their days are. Whether there were any left to read. */
    private boolean readSame(Collection<Told> row) {
        var found = new ArrayList<Told>();
        for (var told : row) {
            for (var id : links.sameAs(told.id())) {
                if (!known.containsKey(id) && asked.add(id)) {
                    reader.told(Iris.named(id))
                            .filter(other -> EventsWriter.pair(other).equals(EventsWriter.pair(told))
                                    && kinship.family(other.relation()).equals(family))
                            .ifPresent(found::add);
                }
            }
        }
        found.forEach(told -> known.put(told.id(), told));
        return !found.isEmpty();
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

    private boolean readYears(Collection<Days> days) {
        var any = false;
        for (var each : days) {
            for (var year : each.years()) {
                any |= readWide(year);
            }
        }
        return any;
    }

    /** Reads what is filed under the years; whether there was anything left to read. */
    private boolean readWide(String years) {
        return wide.add(years) && read(events.wide(years, family));
    }

    private boolean read(Collection<Node> found) {
        var before = seen.size();
        for (var event : found) {
            if (seen.add(event)) {
                data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.REPORTS, event)
                        .forEachRemaining(
                                quad -> reader.told(quad.getSubject()).ifPresent(told -> known.put(told.id(), told)));
            }
        }
        return seen.size() > before;
    }
}
