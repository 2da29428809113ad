/**
 * A language as data: loads and checks the packs under {@code languages/}. No other room reads those files.
 */
@NullMarked
package org.entente.language;

import org.jspecify.annotations.NullMarked;
