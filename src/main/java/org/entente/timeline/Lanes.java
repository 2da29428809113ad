package org.entente.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.query.EventRow;

/**
 * The rows of a picture by what tells most: the types of what was done between two actors, the partners of one actor
 * among all, the members of an organization.
 */
final class Lanes {

    /** PLOVER types from cooperation to conflict. */
    private static final List<String> TYPES = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "CONCEDE",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    /** Of more actors than these, those with the fewest events share the last lane. */
    private static final int MOST_ACTORS = 12;

    private Lanes() {}

    /** The entries that time places, by the name of their lane, in the order from top to bottom. */
    static Map<String, List<Entry>> of(Timeline timeline, Wording wording) {
        var byKey = new TreeMap<String, List<Entry>>();
        for (var entry : timeline.entries()) {
            if (entry.event().last() != null) {
                byKey.computeIfAbsent(key(timeline, entry), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        Comparator<Map.Entry<String, List<Entry>>> order = isByActor(timeline)
                ? Comparator.comparing(lane -> -lane.getValue().size())
                : Comparator.comparing(lane -> TYPES.indexOf(lane.getKey()));
        var most = isByActor(timeline) ? MOST_ACTORS : TYPES.size();
        return named(byKey.entrySet().stream().sorted(order).toList(), most, wording);
    }

    private static boolean isByActor(Timeline timeline) {
        return timeline.one().isMany() || timeline.other().isMany();
    }

    /** The type of what was done, or the code of who it was done by or to. */
    static String key(Timeline timeline, Entry entry) {
        if (timeline.other().isMany()) {
            return entry.partner();
        }
        return timeline.one().isMany()
                ? entry.actor()
                : entry.event().relation().plover();
    }

    private static Map<String, List<Entry>> named(
            List<Map.Entry<String, List<Entry>>> sorted, int most, Wording wording) {
        var lanes = new LinkedHashMap<String, List<Entry>>();
        for (var lane : sorted) {
            var isRest = lanes.size() >= most - 1 && sorted.size() > most;
            var name = isRest || lane.getKey().isEmpty() ? wording.of("others") : wording.label(lane.getKey());
            lanes.computeIfAbsent(name, key -> new ArrayList<>()).addAll(lane.getValue());
        }
        lanes.values().forEach(entries -> entries.sort(Comparator.comparing(Entry::event, EventRow.BY_TIME)));
        return lanes;
    }
}
