package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Kinship;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.Relations;
import org.entente.rdf.FactsWriter;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;

/** Articles without reports, for tests of what the store does with them. */
final class Briefs {

    private static final Relations NONE = Relations.of(List.of("name"));

    static final Merging MERGING = new Merging(NONE, Kinship.of(NONE, List.of("one")), "test");

    private Briefs() {}

    static Entry entry(String id) {
        return entry(id, "It rained.");
    }

    static Entry entry(String id, String text) {
        var article = new Article(id, null, "Title of " + id, text, null, "en", null);
        var quads = new ArrayList<>(new FactsWriter(NONE, code -> {
                    throw new IllegalStateException(code);
                })
                .quads(new Facts(article, List.of())));
        quads.addAll(FactsWriter.catalogue(article, "reader"));
        return new Entry(article, quads);
    }

    static Known known(Entry entry) {
        var hash = Iris.contentHash(entry.article());
        return new Known(Iris.articleGraph(hash), hash, "reader");
    }

    /** All that a store holds, as sorted lines. */
    static TreeSet<String> dump(Store store) {
        return store.read(Briefs::lines);
    }

    private static TreeSet<String> lines(DatasetGraph data) {
        var lines = new TreeSet<String>();
        data.find().forEachRemaining(quad -> lines.add(NodeFmtLib.str(quad)));
        return lines;
    }

    static TreeSet<String> lines(Entry... entries) {
        var lines = new TreeSet<String>();
        for (var entry : entries) {
            entry.quads().forEach(quad -> lines.add(NodeFmtLib.str(quad)));
        }
        return lines;
    }

    static Quad quad(String subject, Node object) {
        return Quad.create(
                Vocabulary.ACTORS_GRAPH,
                NodeFactory.createURI("https://w3id.org/entente/id/" + subject),
                Vocabulary.LABEL,
                object);
    }
}
