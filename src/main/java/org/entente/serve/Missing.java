package org.entente.serve;

/** What is asked for is not there. */
final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1;

    Missing(String message) {
        super(message);
    }
}
