/**
 * Events found against a gold file: precision, recall and F1 at four levels, dates, and the errors.
 */
@NullMarked
package org.entente.evaluate;

import org.jspecify.annotations.NullMarked;
