package org.entente.query;

import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Relations;

/**
 * What the words of a user stand for.
 *
 * @param actors the actor of any of its names: code, name, capital, person in office
 */
public record Terms(Function<String, Optional<Actor>> actors, Relations relations) {}
