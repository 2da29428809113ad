package org.entente.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be worked with: another process holds it, or it is damaged or the disk is full. */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean busy;

    private StoreFault(String message, boolean busy, @Nullable Throwable cause) {
        super(message, cause);
        this.busy = busy;
    }

    static StoreFault busy(String store, String holder) {
        return new StoreFault(
                store + ": is in use by process " + holder + "; wait until it has ended, or use another --store",
                true,
                null);
    }

    static StoreFault full(String store, long free, long needed) {
        return new StoreFault(
                store + ": the disk is full: " + free + " MB are free, and " + needed
                        + " MB may be needed; make room on it, then run the same command again",
                false,
                null);
    }

    static StoreFault damaged(String file, String what) {
        return new StoreFault(file + ": " + what + "; use another backup", false, null);
    }

    static StoreFault incomplete(String store, int missing, String one) {
        return new StoreFault(
                store + ": the log lacks " + missing + " articles of the graph, such as '" + one
                        + "'; remove them and build them again",
                false,
                null);
    }

    static StoreFault broken(String store, Throwable cause) {
        return new StoreFault(
                store + ": cannot be read or written: " + cause
                        + "; check the free space of the disk, then try again, or build a new store",
                false,
                cause);
    }

    /** A server does not do what it should. */
    public static StoreFault server(String where, String what, String remedy, boolean busy) {
        return new StoreFault(where + ": " + what + "; " + remedy, busy, null);
    }

    /** A file beside the store that cannot be written. */
    public static StoreFault unwritable(String file, Throwable cause) {
        return new StoreFault(
                file + ": cannot be written: " + cause + "; check the free space of the disk", false, cause);
    }

    /** Whether another process holds the store. */
    public boolean isBusy() {
        return busy;
    }
}
