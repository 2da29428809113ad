package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.query.Sample;
import org.entente.rdf.Vocabulary;
import org.entente.store.Store;

/** A store on the disk that holds the sample of queries, and what commands say to it. */
final class SampleStore {

    /** What a command printed and the code that it ended with. */
    record Result(int code, String out, String err) {}

    private final Path folder;

    SampleStore(Path folder) {
        this.folder = folder;
    }

    static SampleStore in(Path folder) {
        try (var store = Store.open(folder)) {
            var data = Sample.data();
            data.listGraphNodes().forEachRemaining(name -> store.put(name, data.getGraph(name), List.of(mark(name))));
            var merged = store.read(new Workshop(new ExtractorOptions()).merging()::mark);
            var events = Vocabulary.EVENTS_GRAPH;
            store.put(events, data.getGraph(events), List.of(mark(events), merged));
        }
        return new SampleStore(folder);
    }

    /**
     * A store without articles, made once and copied to where it is wanted: to load its actors takes longer than most tests
     * last. A build into it is no first build.
     */
    static String empty(Path folder) throws IOException {
        Texts.copy(Empty.FOLDER, folder);
        return folder.toString();
    }

    /** Made when it is asked for, by each process of tests for itself. */
    private static final class Empty {

        static final Path FOLDER =
                Path.of("target", "empty-store-" + ProcessHandle.current().pid());

        static {
            try (var store = Store.open(FOLDER)) {
                StoreOption.complete(store, List.of());
            }
        }
    }

    private static Quad mark(Node name) {
        return Quad.create(
                Vocabulary.CATALOGUE_GRAPH, name, Vocabulary.CONTENT_HASH, NodeFactory.createLiteralString("sample"));
    }

    /** Runs a command over this store. */
    Result run(String... words) {
        var all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--store";
        all[words.length + 1] = folder.toString();
        return entente(all);
    }

    /** Runs a command. */
    static Result entente(String... words) {
        var stdout = System.out;
        var stderr = System.err;
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try (var printed = new PrintStream(out, true, StandardCharsets.UTF_8);
                var told = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setOut(printed);
            System.setErr(told);
            var code = Main.run(words);
            return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(stdout);
            System.setErr(stderr);
        }
    }
}
