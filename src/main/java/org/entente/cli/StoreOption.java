package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.actors.ActorFiles;
import org.entente.model.Digest;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.entente.remote.RemoteStore;
import org.entente.store.GraphStore;
import org.entente.store.Merging;
import org.entente.store.Rebuild;
import org.entente.store.Reference;
import org.entente.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreOption {

    private static final List<String> ONTOLOGY = List.of("/ontology/diplomacy.ttl");

    private static final List<String> ACTORS =
            ActorFiles.BUNDLED.stream().map(name -> "/graphs/actors/" + name).toList();

    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            description = "The store: a folder, or a dataset on a server (default: graphs/store).",
            defaultValue = "graphs/store")
    private String place = "graphs/store";

    @Mixin
    private ServerOptions server = new ServerOptions();

    /** The folder of a store of this machine. */
    Path folder() {
        if (isOnServer()) {
            throw new InputProblem(
                    "--store " + place,
                    "is on a server, and this command is for stores on this machine",
                    "name a folder; a server has means of its own to care for its data");
        }
        return Path.of(place);
    }

    private boolean isOnServer() {
        return place.startsWith("http://") || place.startsWith("https://");
    }

    /** Opens a store that must be there. */
    GraphStore existing() {
        if (!isOnServer()) {
            return local();
        }
        var store = new RemoteStore(server.place(place));
        if (!store.exists()) {
            throw missing(place);
        }
        return store;
    }

    /** Likewise, to be read only. */
    GraphStore toRead() {
        var store = existing();
        try {
            if (store instanceof Store local) {
                warn(local);
            }
            return store;
        } catch (RuntimeException unreadable) {
            store.close();
            throw unreadable;
        }
    }

    /** Says so where other rules made the events: what they did not count is not found. */
    void warn(Store store) {
        if (!store.read(new Workshop(new ExtractorOptions()).merging()::isDone)) {
            System.err.println("entente: warning: --store " + place
                    + ": another version of Entente made these events, and"
                    + " answers may lack what this one counts; mend that with: entente rebuild --store " + place);
        }
    }

    /** Opens a store that must be there, on this machine. */
    Store local() {
        var folder = folder();
        if (!Store.exists(folder)) {
            if (Rebuild.isPossible(folder)) {
                // Told by whom, where the build is still at work.
                Rebuild.of(folder).close();
                throw new InputProblem(
                        "--store " + folder,
                        "its first build was broken off",
                        "run it again, or make a graph of what it read: entente rebuild --store " + folder);
            }
            throw missing(folder.toString());
        }
        return Store.open(folder);
    }

    private static InputProblem missing(String place) {
        return new InputProblem("--store " + place, "no store is there", "make one with: entente build");
    }

    /**
     * Opens the store, made anew where there is none, with the ontology and the actors of this version in it.
     *
     * @param more Turtle of the user's own actors; where none is given, those of an earlier build stay
     */
    GraphStore complete(List<Path> more, Merging merging) {
        var store = isOnServer() ? new RemoteStore(server.place(place)) : Store.open(place());
        store.recover(merging);
        complete(store, more);
        return store;
    }

    /** Whether no dataset is there yet, so that it can be made at once; one on a server grows batch by batch. */
    boolean isFirst() {
        return !isOnServer() && !Store.exists(place());
    }

    /** The folder of a store that may be made in it. */
    private Path place() {
        var folder = folder();
        if (Files.isRegularFile(folder)) {
            throw new InputProblem("--store " + folder, "is a file", "name a folder");
        }
        return folder;
    }

    /** Puts the ontology and the actors into a store. */
    static void complete(GraphStore store, List<Path> more) {
        Reference.ensure(store, Vocabulary.ONTOLOGY_GRAPH, List.of(hash(ONTOLOGY)), StoreOption::ontology);
        var hashes = new ArrayList<String>();
        hashes.add(hash(ACTORS));
        if (!more.isEmpty()) {
            var texts = new ArrayList<>(hashes);
            ActorFiles.turtle(more).forEach(file -> texts.add(text(file)));
            hashes.add(Digest.of(texts));
        }
        Reference.ensure(store, Vocabulary.ACTORS_GRAPH, hashes, () -> {
            var graph = actors();
            ActorFiles.turtle(more).forEach(file -> RDFParser.fromString(text(file), Lang.TURTLE)
                    .base(Vocabulary.ID)
                    .parse(graph));
            return graph;
        });
    }

    private static String hash(List<String> resources) {
        return Digest.of(resources.stream().map(StoreOption::text).toList());
    }

    /** The triples of Turtle files that come with the program. */
    static Graph turtle(List<String> resources) {
        var graph = GraphFactory.createDefaultGraph();
        for (var resource : resources) {
            RDFParser.fromString(text(resource), Lang.TURTLE).parse(graph);
        }
        return graph;
    }

    static Graph ontology() {
        return turtle(ONTOLOGY);
    }

    static Graph actors() {
        return turtle(ACTORS);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(StoreOption.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
