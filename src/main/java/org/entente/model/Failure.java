package org.entente.model;

/** What went wrong with one piece of input: where (file and line), what, and the remedy. */
public record Failure(String where, String what, String remedy) {

    @Override
    public String toString() {
        return where + ": " + what + "; " + remedy;
    }
}
