/**
 * A document to the events it mentions: triggers, arguments, reference, modality, time. Every event names the sentence and the rule.
 */
@NullMarked
package org.entente.extract;

import org.jspecify.annotations.NullMarked;
