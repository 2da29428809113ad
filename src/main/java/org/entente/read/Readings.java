package org.entente.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one input gives, piece by piece, so that it need not fit into memory. */
interface Readings extends Closeable {

    /** The next piece, which may be empty; null at the end. A fault it throws ends this input alone. */
    @Nullable
    List<Read> next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** Pieces that are known already. */
    static Readings of(List<Read> reads) {
        var rest = new ArrayDeque<List<Read>>();
        rest.add(reads);
        return rest::poll;
    }
}
