/**
 * The nouns of the house: articles, sentences, mentions, actors, reports. Immutable records that know only the JDK.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
