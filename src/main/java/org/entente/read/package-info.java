/**
 * Bytes to articles: one reader per input form. In come files, folders and streams, out come {@link org.entente.model.Article}s and failures.
 */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
