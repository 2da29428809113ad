/**
 * Statements in TDB2: one named graph per article, many articles per write transaction; and beside it the log of articles
 * and of what they gave, which is written first and from which all can be made anew.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
