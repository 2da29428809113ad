package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.Digest;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.entente.store.Reference;
import org.entente.store.Store;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreOption {

    private static final List<String> ACTORS =
            List.of("states", "organizations", "groups", "offices", "persons", "memberships", "places", "others");

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store (default: graphs/store).",
            defaultValue = "graphs/store")
    private Path folder = Path.of("graphs/store");

    Path folder() {
        return folder;
    }

    /** Opens a store that must be there. */
    Store existing() {
        if (!Store.exists(folder)) {
            throw new InputProblem("--store " + folder, "no store is there", "make one with: entente build");
        }
        return Store.open(folder);
    }

    /** Opens the store, made anew where there is none, with the ontology and the actors of this version in it. */
    Store complete() {
        if (Files.isRegularFile(folder)) {
            throw new InputProblem("--store " + folder, "is a file", "name a folder");
        }
        var store = Store.open(folder);
        ensure(store, Vocabulary.ONTOLOGY_GRAPH, List.of("/ontology/diplomacy.ttl"));
        ensure(
                store,
                Vocabulary.ACTORS_GRAPH,
                ACTORS.stream().map(name -> "/graphs/actors/" + name + ".ttl").toList());
        return store;
    }

    private static void ensure(Store store, org.apache.jena.graph.Node name, List<String> resources) {
        var hash = Digest.of(resources.stream().map(StoreOption::text).toList());
        Reference.ensure(store, name, hash, () -> turtle(resources));
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
        return turtle(List.of("/ontology/diplomacy.ttl"));
    }

    static Graph actors() {
        return turtle(
                ACTORS.stream().map(name -> "/graphs/actors/" + name + ".ttl").toList());
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(StoreOption.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
