package org.entente.model;

/** Words that give a date, such as "Minggu (21/12)", and the time they mean. */
public record DateMention(Span span, When when) {}
