/**
 * The relationship of two actors over time: entries, monthly sums, and their renderings.
 */
@NullMarked
package org.entente.timeline;

import org.jspecify.annotations.NullMarked;
