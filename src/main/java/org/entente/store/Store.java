package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.model.Digest;
import org.entente.rdf.Vocabulary;

/**
 * The graph on disk: a TDB2 dataset with one named graph for each article, and the log of the articles beside it. One
 * process at a time. Queries see the union of all graphs as the default graph.
 *
 * <p>Write transactions are short and do nothing that can fail but write: TDB2 5.6.0 may leave a hole in its node table
 * when a transaction is aborted and the next one goes on (apache/jena#3877), so after a fault the database is let go and
 * opened anew.
 */
public final class Store implements AutoCloseable {

    private static final Pattern HOLDER = Pattern.compile("(?:process|pid)\\D*(\\d+)");

    /** Quads of events from which on a transaction is full when all are merged anew. */
    private static final int MERGED = 50_000;

    private final Path folder;
    private final ArticleLog log;
    private DatasetGraph dataset;

    private Store(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
        log = new ArticleLog(folder.resolve("articles"));
    }

    /** Whether there is a store in the folder. */
    public static boolean exists(Path folder) {
        return Files.isDirectory(folder.resolve("Data-0001")) || Files.isRegularFile(folder.resolve("tdb.lock"));
    }

    /**
     * Opens the store in the folder, and makes one where there is none.
     *
     * @throws StoreFault when another process holds it, or it cannot be read
     */
    public static Store open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new Store(folder, connect(folder));
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    private static DatasetGraph connect(Path folder) {
        try {
            var dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return dataset;
        } catch (RuntimeException | InternalError e) {
            var holder = HOLDER.matcher(String.valueOf(e.getMessage()));
            if (String.valueOf(e.getMessage()).contains("lock") && holder.find()) {
                throw StoreFault.busy(folder.toString(), holder.group(1));
            }
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    /** Reads in one transaction, which sees one state of the store. The answer must not hold on to the dataset. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        dataset.begin(ReadWrite.READ);
        try {
            return reading.apply(dataset);
        } catch (RuntimeException | InternalError e) {
            if (Damage.isTold(e)) {
                throw StoreFault.broken(folder.toString(), e);
            }
            throw e;
        } finally {
            dataset.end();
        }
    }

    /** What the catalogue knows, by identity of the article. */
    public Map<String, Known> catalogue() {
        return read(data -> {
            var found = new TreeMap<String, Known>();
            data.find(Vocabulary.CATALOGUE_GRAPH, Node.ANY, Vocabulary.IDENTITY, Node.ANY)
                    .forEachRemaining(quad -> found.put(
                            quad.getObject().getLiteralLexicalForm(),
                            new Known(
                                    quad.getSubject(),
                                    text(data, quad.getSubject(), Vocabulary.CONTENT_HASH),
                                    text(data, quad.getSubject(), Vocabulary.FINGERPRINT))));
            return found;
        });
    }

    private static String text(DatasetGraph data, Node subject, Node predicate) {
        var quads = data.find(Vocabulary.CATALOGUE_GRAPH, subject, predicate, Node.ANY);
        return quads.hasNext() ? quads.next().getObject().getLiteralLexicalForm() : "";
    }

    /**
     * Writes a batch: the articles to the log, then their graphs in place of those that are to go, and what that changes
     * of the events, unless these are yet to be merged.
     */
    public void replace(List<Entry> batch, List<Known> gone, boolean withText, Merging merging) {
        var added = batch.stream().flatMap(entry -> entry.quads().stream()).toList();
        var change = change(added, gone, merging);
        try {
            log.append(batch.stream().map(Entry::article).toList(), withText);
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
        write(data -> {
            gone.forEach(known -> drop(data, known.graph()));
            added.forEach(data::add);
            apply(data, change);
        });
    }

    /** Takes away all that the article gave. */
    public void remove(String identity, Known known, Merging merging) {
        var change = change(List.of(), List.of(known), merging);
        try {
            log.removed(identity);
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
        write(data -> {
            drop(data, known.graph());
            apply(data, change);
        });
    }

    private Merging.Change change(List<Quad> added, List<Known> gone, Merging merging) {
        var graphs = gone.stream().map(Known::graph).toList();
        return read(data -> data.contains(mark(data, merging))
                ? merging.change(data, added, graphs)
                : new Merging.Change(List.of(), List.of()));
    }

    private static void apply(DatasetGraph data, Merging.Change change) {
        change.gone().forEach(data::delete);
        change.fresh().forEach(data::add);
    }

    /**
     * Sees to it that the events are merged by these rules: all at once where they never were, by others or not to the end.
     * What articles bring or take from then on keeps them so, batch by batch.
     */
    public void merge(Merging merging) {
        var mark = read(data -> mark(data, merging));
        if (read(data -> data.contains(mark))) {
            return;
        }
        write(data -> {
            data.deleteAny(Vocabulary.CATALOGUE_GRAPH, Vocabulary.EVENTS_GRAPH, Node.ANY, Node.ANY);
            data.removeGraph(Vocabulary.EVENTS_GRAPH);
        });
        var pairs = read(merging::pairs).iterator();
        while (pairs.hasNext()) {
            var events = read(data -> {
                var quads = new ArrayList<Quad>();
                while (pairs.hasNext() && quads.size() < MERGED) {
                    quads.addAll(merging.events(data, pairs.next()));
                }
                return quads;
            });
            write(data -> events.forEach(data::add));
        }
        write(data -> data.add(mark));
    }

    /** That the events are those of these rules and of the places that the actors graph knows. */
    private static Quad mark(DatasetGraph data, Merging merging) {
        var parts = new ArrayList<>(List.of(merging.version()));
        data.find(Vocabulary.CATALOGUE_GRAPH, Vocabulary.ACTORS_GRAPH, Vocabulary.CONTENT_HASH, Node.ANY)
                .forEachRemaining(quad -> parts.add(quad.getObject().getLiteralLexicalForm()));
        parts.sort(null);
        return Quad.create(
                Vocabulary.CATALOGUE_GRAPH,
                Vocabulary.EVENTS_GRAPH,
                Vocabulary.FINGERPRINT,
                NodeFactory.createLiteralString(Digest.of(parts)));
    }

    /** Puts a graph of the project's own, such as the ontology, in place of what stood there. */
    public void put(Node name, Graph graph, List<Quad> marks) {
        write(data -> {
            data.removeGraph(name);
            graph.find().forEachRemaining(triple -> data.add(Quad.create(name, triple)));
            data.deleteAny(Vocabulary.CATALOGUE_GRAPH, name, Vocabulary.CONTENT_HASH, Node.ANY);
            marks.forEach(data::add);
        });
    }

    private static void drop(DatasetGraph data, Node graph) {
        data.removeGraph(graph);
        data.deleteAny(Vocabulary.CATALOGUE_GRAPH, graph, Node.ANY, Node.ANY);
    }

    private interface Writing {
        void to(DatasetGraph data);
    }

    private void write(Writing writing) {
        dataset.begin(ReadWrite.WRITE);
        try {
            writing.to(dataset);
            dataset.commit();
            dataset.end();
        } catch (RuntimeException | InternalError e) {
            TDBInternal.expel(dataset, true);
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    /** Frees the space that earlier states of the store take. */
    public void compact() {
        DatabaseMgr.compact(dataset, true);
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }
}
