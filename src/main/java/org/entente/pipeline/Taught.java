package org.entente.pipeline;

import java.util.Optional;

/**
 * The models of a language, and from how much they learned.
 *
 * @param judge tells events from other candidates; empty where the data is not enough for it
 * @param relations tells the relation between two actors of a text that do something to each other; likewise
 * @param types tells the PLOVER type between two given actors; likewise
 * @param candidates lessons of the judge
 * @param events how many of those were events
 * @param pairs lessons of the types
 */
public record Taught(
        Optional<byte[]> judge,
        Optional<byte[]> relations,
        Optional<byte[]> types,
        int candidates,
        int events,
        int pairs) {}
