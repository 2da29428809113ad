package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A relation of the table {@code ontology/relations.tsv}.
 *
 * @param plover PLOVER type, such as {@code CONSULT}
 * @param cameo CAMEO code as text, for its leading zero
 * @param goldstein score from -10 to 10, null where none is published
 * @param parent the relation it specializes, null for none
 * @param scoredAs the relation that a gold file knows it by, null where gold files do not cover it
 */
public record Relation(
        String name,
        String plover,
        String cameo,
        @Nullable Double goldstein,
        boolean symmetric,
        @Nullable String parent,
        @Nullable String scoredAs,
        String meaning) {}
