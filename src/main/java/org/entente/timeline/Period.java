package org.entente.timeline;

/**
 * What the actual reports of one day, month or year add up to.
 *
 * @param period ISO date of that precision; empty for reports that tell no date so precise
 * @param reports how many, of any modality
 * @param cooperation sum of the positive Goldstein scores of actual reports
 * @param conflict sum of the negative ones
 */
public record Period(String period, int reports, double cooperation, double conflict) {}
