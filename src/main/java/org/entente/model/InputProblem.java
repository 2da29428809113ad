package org.entente.model;

/** A fault in the user's files or words, told with place and remedy: the one exception for faults that are not ours. */
public final class InputProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    public InputProblem(String where, String what, String remedy) {
        super(where + ": " + what + "; " + remedy);
        failure = new Failure(where, what, remedy);
    }

    public Failure failure() {
        return failure;
    }
}
