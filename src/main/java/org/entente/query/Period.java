package org.entente.query;

/**
 * What the events of one day, month or year add up to.
 *
 * @param name ISO date of that precision or of a coarser one, or two with a slash; empty for events that nothing places
 * @param events how many, of any modality
 * @param undated how many of them only their publication places here
 * @param cooperation sum of the positive Goldstein scores of those that are actual
 * @param conflict sum of the negative ones
 */
public record Period(String name, int events, int undated, double cooperation, double conflict) {}
