/**
 * The way of an article through the house: annotate, extract, resolve, and what became of it.
 */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
