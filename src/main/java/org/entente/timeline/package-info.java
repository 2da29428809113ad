/**
 * The relationship of two sides over time: events become entries, their scores a curve with gaps and turning points, and both
 * a text, a picture, a page or the JSON of TimelineJS. Reports go in, strings come out; nothing is read or written here but
 * the words of pictures.
 */
@NullMarked
package org.entente.timeline;

import org.jspecify.annotations.NullMarked;
