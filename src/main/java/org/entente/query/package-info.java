/**
 * Named queries of {@code queries/} with typed parameters, and their answers as tables.
 */
@NullMarked
package org.entente.query;

import org.jspecify.annotations.NullMarked;
