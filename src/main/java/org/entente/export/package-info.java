/**
 * The graph, whole or filtered, in the formats of other tools.
 */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
