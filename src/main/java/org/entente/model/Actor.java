package org.entente.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who can act in the world.
 *
 * @param code as in the output: {@code KOR}, {@code ASEAN}, {@code HAMAS}; for a person its id in the gazetteer
 * @param name local name of its IRI, such as {@code state-KOR}, {@code org-ASEAN}, {@code group-HAMAS}, {@code person-Q7747}
 * @param labels its label by language tag
 */
public record Actor(String code, Kind kind, String name, Map<String, String> labels) {

    /** The classes of the ontology that an actor of the gazetteer can have. */
    public enum Kind {
        STATE,
        TERRITORY,
        HISTORIC_STATE,
        ORGANIZATION,
        GROUP,
        BODY,
        PERSON
    }

    public Actor {
        labels = java.util.Collections.unmodifiableMap(new TreeMap<>(labels));
    }

    /** Its label in that language, else in English, else its code. */
    public String label(String language) {
        var english = labels.getOrDefault("en", code);
        return labels.getOrDefault(language, english);
    }
}
