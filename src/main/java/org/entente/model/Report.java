package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What one article says of two actors, once for each occasion.
 *
 * @param id hash of the article, the evidence, the relation and the parties; the same for the same input
 * @param relation name of the relation in the ontology; parties of a symmetric one stand in alphabetical order of code
 * @param claimedBy code of the actor whose claim it is when the article only passes it on, else null
 * @param denies id of the report in the same article that this one denies, else null
 * @param place English name of the place in the gazetteer, null when none is told
 * @param placeText the words of the article for the place
 * @param confidence measured share of right answers of its family of rules, 0 to 1
 */
public record Report(
        String id,
        Party source,
        String relation,
        Party target,
        Modality modality,
        @Nullable String claimedBy,
        @Nullable String denies,
        When when,
        @Nullable String place,
        @Nullable String placeText,
        double confidence,
        Evidence evidence) {}
