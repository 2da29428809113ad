package org.entente.pipeline;

/** A stage could not do its work on one article; the run goes on with the next. */
public final class StageFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StageFailure(String stage, Throwable cause) {
        super(stage + " failed: " + cause, cause);
    }
}
