package org.entente.remote;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;

/** The triples of one graph on their way to the server, in N-Triples; in a file, for they may be many. */
final class Triples implements Closeable {

    private final Path file;
    private final OutputStream out;
    private final StreamRDF lines;

    Triples() {
        try {
            file = Files.createTempFile("entente", ".nt");
            out = new BufferedOutputStream(Files.newOutputStream(file));
            lines = StreamRDFLib.writer(out);
            lines.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a few quads. */
    static BodyPublisher of(Collection<Quad> quads) {
        var bytes = new ByteArrayOutputStream();
        var lines = StreamRDFLib.writer(bytes);
        lines.start();
        quads.forEach(quad -> lines.triple(quad.asTriple()));
        lines.finish();
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }

    void add(Triple triple) {
        lines.triple(triple);
    }

    /** All of them; nothing can be added any more. */
    BodyPublisher body() {
        try {
            lines.finish();
            out.close();
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
