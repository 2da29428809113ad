package org.entente.model;

/**
 * Two actors that are marked in a text, for whoever wants to know what the one does to the other.
 *
 * @param language tag of a language pack
 * @param source the words that name the acting one
 * @param target the words that name the other; may overlap with the source, or stand in another sentence
 */
public record Pair(String id, String text, String language, Span source, Span target) {}
