/**
 * Reports to events: which reports, of whatever article and language, tell of one event. Reports go in, events come out;
 * the same for the same reports, in whatever order they come.
 */
@NullMarked
package org.entente.merge;

import org.jspecify.annotations.NullMarked;
