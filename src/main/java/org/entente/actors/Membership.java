package org.entente.actors;

/** A state's time in an organization. {@code role} is {@code member}, {@code observer}, {@code suspended} and so on. */
public record Membership(String organization, String member, Term term, String role) {}
