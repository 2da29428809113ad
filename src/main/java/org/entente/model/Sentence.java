package org.entente.model;

import java.util.List;

/** A sentence with its words. {@code paragraph} counts the blocks of lines of the text from 0. */
public record Sentence(Span span, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
