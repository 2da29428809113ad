/**
 * Facts to statements: the vocabulary, the minting of IRIs, one named graph per article, and the SHACL check.
 */
@NullMarked
package org.entente.rdf;

import org.jspecify.annotations.NullMarked;
