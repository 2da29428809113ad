package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.rdf.Vocabulary;

/**
 * Carries out what the log holds and the dataset does not: a batch goes to the log first, and a process may be killed
 * between the two.
 */
record Recovery(Store store, ArticleLog log, Merging merging) {

    void run() throws IOException {
        if (log.mend()) {
            everything();
        } else {
            end();
        }
    }

    /** The end of the log, back to the last batch that was carried out. */
    private void end() throws IOException {
        var segments = log.segments();
        var pending = new ArrayDeque<Path>();
        for (var i = segments.size() - 1; i >= 0; i--) {
            var lines = log.read(segments.get(i));
            if (store.read(data -> lines.stream().allMatch(line -> isDone(data, line)))) {
                break;
            }
            pending.addFirst(segments.get(i));
        }
        for (var segment : pending) {
            store.carryOut(log.read(segment), merging);
        }
    }

    /** The whole log; and what is in the dataset and not in the log goes. */
    private void everything() throws IOException {
        var logged = new Seen();
        log.live(lines -> {
            lines.forEach(line -> logged.add(line.name()));
            store.carryOut(
                    store.read(data ->
                            lines.stream().filter(line -> !isDone(data, line)).toList()),
                    merging);
        });
        store.carryOut(store.read(logged::others).stream().map(LogLine::removed).toList(), merging);
        store.carryOut(
                store.read(Recovery::reviews).stream()
                        .filter(review -> !logged.contains(review))
                        .map(review -> LogLine.review(review, List.of()))
                        .toList(),
                merging);
    }

    private static List<String> reviews(DatasetGraph data) {
        var found = new ArrayList<String>();
        data.find(Vocabulary.CURATION_GRAPH, Node.ANY, Vocabulary.TYPE, Vocabulary.REVIEW)
                .forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
        return found;
    }

    private static boolean isDone(DatasetGraph data, LogLine line) {
        return switch (line.kind()) {
            case REMOVED ->
                !data.contains(
                        Vocabulary.CATALOGUE_GRAPH,
                        Node.ANY,
                        Vocabulary.IDENTITY,
                        NodeFactory.createLiteralString(line.name()));
            case REVIEW -> Reviewing.isDone(data, line);
            case ARTICLE, GRAPH -> line.marks().stream().allMatch(data::contains);
        };
    }
}
