/**
 * An article to a document: sentences, tokens, tags, lemmas, dependencies, mentions of actors and dates.
 */
@NullMarked
package org.entente.annotate;

import org.jspecify.annotations.NullMarked;
