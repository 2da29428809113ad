package org.entente.timeline;

import java.time.YearMonth;

/**
 * A month with which a new level of the monthly Goldstein sum begins.
 *
 * @param before mean of the months from the turning point before to this one
 * @param after mean of the months from here to the next
 */
public record TurningPoint(YearMonth month, double before, double after) {}
