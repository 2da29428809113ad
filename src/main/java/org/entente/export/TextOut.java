package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text into a stream, as UTF-8. The stream stays open. */
final class TextOut {

    private final OutputStream out;

    TextOut(OutputStream out) {
        this.out = out;
    }

    TextOut print(String... pieces) {
        try {
            for (var piece : pieces) {
                out.write(piece.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
