/**
 * What people decided of reports: the decisions, what follows from all of them together, the sheet that they are
 * written on, and why an event is worth a look. Nothing here reads or writes files or knows of a graph.
 */
@NullMarked
package org.entente.curate;

import org.jspecify.annotations.NullMarked;
