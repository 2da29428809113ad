/**
 * Statements in TDB2: one named graph per article, many articles per write transaction, and the log of articles beside it.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
