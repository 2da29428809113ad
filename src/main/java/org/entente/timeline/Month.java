package org.entente.timeline;

import java.time.YearMonth;

/**
 * What the actual events of a month add up to.
 *
 * @param events how many, of any modality
 * @param undated how many of them only their publication places here
 * @param cooperation sum of the positive Goldstein scores of those that are actual
 * @param conflict sum of the negative ones
 */
public record Month(YearMonth month, int events, int undated, double cooperation, double conflict) {

    /** The Goldstein sum: cooperation and conflict weighed against each other, to one decimal. */
    public double balance() {
        return Math.round((cooperation + conflict) * 10) / 10.0;
    }
}
