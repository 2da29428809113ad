/**
 * Graphs on a server: read by the SPARQL 1.1 Protocol, written by the Graph Store HTTP Protocol. Nothing is kept on this
 * machine.
 */
@NullMarked
package org.entente.remote;

import org.jspecify.annotations.NullMarked;
