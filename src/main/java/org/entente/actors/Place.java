package org.entente.actors;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place that news names.
 *
 * @param id local name of its IRI without {@code place-}, such as {@code moscow}
 * @param labels its name by language tag
 * @param states codes of the states that it lies in or that claim it; none for continents and for waters that states share
 */
public record Place(String id, Map<String, String> labels, List<String> states) {

    public Place {
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        states = List.copyOf(states);
    }

    /** Its English name, which events carry. */
    public String name() {
        return labels.getOrDefault("en", id);
    }
}
