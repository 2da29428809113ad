package org.entente.model;

/** The words that say so, and the rule that read them: {@code quote} is exactly what {@code span} covers. */
public record Evidence(Span span, String quote, String rule) {}
