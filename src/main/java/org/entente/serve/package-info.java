/**
 * A store as a server shows it: a SPARQL endpoint that only reads, the pages of the explorer, and for each page what it
 * shows as JSON.
 */
@NullMarked
package org.entente.serve;

import org.jspecify.annotations.NullMarked;
