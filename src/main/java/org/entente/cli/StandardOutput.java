package org.entente.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.entente.store.StoreFault;

/**
 * A standard output that cannot be written to ends the command. A {@link java.io.PrintStream} keeps every
 * {@link IOException} to itself, so the fault is one of another kind.
 */
final class StandardOutput extends FilterOutputStream {

    private static final String NOBODY_READS = "Broken pipe";

    /** Whoever read the output wants no more of it, as {@code head} does. */
    static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unread(IOException cause) {
            super(cause);
        }
    }

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw NOBODY_READS.equals(e.getMessage()) ? new Unread(e) : StoreFault.unwritable("the standard output", e);
        }
    }
}
