package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a network as a file. */
public interface NetworkFormat {

    void write(Network network, OutputStream out) throws IOException;
}
