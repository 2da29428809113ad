package org.entente.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.Relations;

/** The files of the project as tests read them. */
final class Files {

    private Files() {}

    static Graph turtle(String... resources) {
        var graph = GraphFactory.createDefaultGraph();
        for (var resource : resources) {
            RDFParser.source(stream(resource)).lang(Lang.TURTLE).parse(graph);
        }
        return graph;
    }

    static Relations relations() {
        try (var in = stream("/ontology/relations.tsv")) {
            return Relations.of(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n", -1)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(Files.class.getResourceAsStream(resource), resource);
    }
}
