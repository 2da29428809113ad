/**
 * Classifiers that are trained, not written: features and right answers in, a model out; features and a model in,
 * probabilities out. The only room beside annotate that knows OpenNLP.
 */
@NullMarked
package org.entente.learn;

import org.jspecify.annotations.NullMarked;
