/**
 * The gazetteer: reads the Turtle of {@code graphs/actors/} (and a user's own files) into actors, names, tenures and memberships.
 */
@NullMarked
package org.entente.actors;

import org.jspecify.annotations.NullMarked;
