/**
 * Events as mentioned to reports: repeats of one occasion within the article become one report with a stable id.
 */
@NullMarked
package org.entente.resolve;

import org.jspecify.annotations.NullMarked;
