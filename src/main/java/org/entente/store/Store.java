package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.rdf.Vocabulary;

/**
 * The graph on disk: a TDB2 dataset with one named graph for each article, and the log of the articles beside it. One
 * process at a time. Queries see the union of all graphs as the default graph.
 *
 * <p>Write transactions are short and do nothing that can fail but write: TDB2 5.6.0 may leave a hole in its node table
 * when a transaction is aborted and the next one goes on (apache/jena#3877), so after a fault the database is let go and
 * opened anew.
 */
public final class Store implements GraphStore {

    private static final Pattern HOLDER = Pattern.compile("(?:process|pid)\\D*(\\d+)");

    /** Quads of events from which on a transaction is full when all are merged anew. */
    private static final int MERGED = 50_000;

    /** The folder of the log, in that of the store. */
    static final String ARTICLES = "articles";

    private final Path folder;
    private final ArticleLog log;
    private DatasetGraph dataset;

    /** Whether all that the log held when the store was opened has been carried out. */
    private boolean isRecovered;

    private Store(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
        log = new ArticleLog(folder.resolve(ARTICLES));
    }

    /** Whether there is a dataset in the folder; a log may be there all the same, of a first build that was broken off. */
    public static boolean exists(Path folder) {
        try {
            return Files.isDirectory(folder) && !Rebuild.generations(folder).isEmpty();
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    /**
     * Opens the store in the folder, and makes one where there is none.
     *
     * @throws StoreFault when another process holds it, or it cannot be read
     */
    public static Store open(Path folder) {
        try {
            Files.createDirectories(folder);
            var store = new Store(folder, connect(folder));
            Rebuild.clean(folder);
            return store;
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    /** A store in memory, for little; what is to be kept goes to the log in the folder all the same. */
    static Store inMemory(Path folder) {
        return new Store(folder, DatasetGraphFactory.create());
    }

    private static DatasetGraph connect(Path folder) {
        try {
            var dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return dataset;
        } catch (RuntimeException | InternalError e) {
            throw fault(folder, e);
        }
    }

    /** What a fault of the database at the start means. */
    static StoreFault fault(Path folder, Throwable e) {
        var holder = HOLDER.matcher(String.valueOf(e.getMessage()));
        return String.valueOf(e.getMessage()).contains("lock") && holder.find()
                ? StoreFault.busy(folder.toString(), holder.group(1))
                : StoreFault.broken(folder.toString(), e);
    }

    @Override
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

    @Override
    public QueryExec ask(Query query) {
        return QueryExec.dataset(dataset)
                .query(query)
                .set(Service.httpServiceAllowed, false)
                .build();
    }

    @Override
    public Optional<Known> known(String identity) {
        return read(data -> known(data, identity));
    }

    private static Optional<Known> known(DatasetGraph data, String identity) {
        var quads = data.find(
                Vocabulary.CATALOGUE_GRAPH, Node.ANY, Vocabulary.IDENTITY, NodeFactory.createLiteralString(identity));
        return quads.hasNext() ? Optional.of(known(data, quads.next())) : Optional.empty();
    }

    private static Known known(DatasetGraph data, Quad identity) {
        return new Known(
                identity.getSubject(),
                text(data, identity.getSubject(), Vocabulary.CONTENT_HASH),
                text(data, identity.getSubject(), Vocabulary.FINGERPRINT));
    }

    private static String text(DatasetGraph data, Node subject, Node predicate) {
        var quads = data.find(Vocabulary.CATALOGUE_GRAPH, subject, predicate, Node.ANY);
        return quads.hasNext() ? quads.next().getObject().getLiteralLexicalForm() : "";
    }

    /**
     * Writes a batch: the articles to the log, then their graphs in place of those that are to go, and what that changes
     * of the events, unless these are yet to be merged.
     */
    @Override
    public void replace(List<Entry> batch, List<Known> gone, boolean withText, Merging merging) {
        var added = batch.stream().flatMap(entry -> entry.quads().stream()).toList();
        Room.check(folder, added.size());
        log(batch.stream().map(entry -> LogLine.put(entry, withText)).toList());
        apply(added, gone, merging);
    }

    @Override
    public void remove(String identity, Known known, Merging merging) {
        log(List.of(LogLine.removed(identity)));
        apply(List.of(), List.of(known), merging);
    }

    private void log(List<LogLine> lines) {
        try {
            log.append(lines);
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    private void apply(List<Quad> read, List<Known> gone, Merging merging) {
        var added = read(data -> merging.reviewing().reviewed(data, read));
        var change = change(added, gone, merging);
        write(data -> {
            gone.forEach(known -> drop(data, known.graph()));
            added.forEach(data::add);
            apply(data, change);
        });
    }

    /** Brings the dataset to where the log is, which a process that was killed may not have come to. */
    @Override
    public void catchUp(Merging merging) {
        merge(merging);
        recover(merging);
        merge(merging);
    }

    @Override
    public void recover(Merging merging) {
        if (isRecovered) {
            return;
        }
        try {
            new Recovery(this, log, merging).run();
            isRecovered = true;
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    /** The same dataset for others to ask, who cannot change it. */
    public DatasetGraph readOnly() {
        return new DatasetGraphReadOnly(dataset);
    }

    /** The segments of the log, oldest first. */
    List<Path> segments() throws IOException {
        return log.segments();
    }

    /** How many articles the log holds; all that the dataset holds must be among them. */
    int logged() throws IOException {
        var logged = new Seen();
        log.live(lines ->
                lines.stream().filter(line -> line.article() != null).forEach(line -> logged.add(line.name())));
        var missing = read(logged::others);
        if (!missing.isEmpty()) {
            throw StoreFault.incomplete(folder.toString(), missing.size(), missing.get(0));
        }
        return logged.size();
    }

    /** Writes what was decided, by the IRI of each review; a review without quads is taken back. */
    public void review(Map<Node, List<Quad>> reviews, Merging merging) {
        log(reviews.entrySet().stream()
                .map(review -> LogLine.review(review.getKey().getURI(), review.getValue()))
                .toList());
        decide(reviews, merging);
    }

    private void decide(Map<Node, List<Quad>> reviews, Merging merging) {
        var isMerged = read(merging::isDone);
        var change = read(data -> merging.reviewing().change(data, reviews, isMerged));
        write(data -> apply(data, change));
    }

    /** Does to the dataset what the lines of a segment say. */
    void carryOut(List<LogLine> lines, Merging merging) {
        var added = new ArrayList<Quad>();
        var gone = new ArrayList<Known>();
        var reviews = new LinkedHashMap<Node, List<Quad>>();
        for (var line : lines) {
            if (line.kind() == LogLine.Kind.GRAPH) {
                put(NodeFactory.createURI(line.name()), line.quads());
            } else if (line.kind() == LogLine.Kind.REVIEW) {
                reviews.put(NodeFactory.createURI(line.name()), line.quads());
            } else {
                known(line.name()).ifPresent(gone::add);
                added.addAll(line.kind() == LogLine.Kind.ARTICLE ? line.quads() : List.of());
            }
        }
        if (!added.isEmpty() || !gone.isEmpty()) {
            apply(added, gone, merging);
        }
        if (!reviews.isEmpty()) {
            decide(reviews, merging);
        }
    }

    private Merging.Change change(List<Quad> added, List<Known> gone, Merging merging) {
        var graphs = gone.stream().map(Known::graph).toList();
        return read(data ->
                merging.isDone(data) ? merging.change(data, added, graphs) : new Merging.Change(List.of(), List.of()));
    }

    private static void apply(DatasetGraph data, Merging.Change change) {
        change.gone().forEach(data::delete);
        change.fresh().forEach(data::add);
    }

    /**
     * Sees to it that the events are merged by these rules: all at once where they never were, by others or not to the end.
     * What articles bring or take from then on keeps them so, batch by batch.
     */
    @Override
    public void merge(Merging merging) {
        if (read(merging::isDone)) {
            return;
        }
        write(data -> {
            data.deleteAny(Vocabulary.CATALOGUE_GRAPH, Vocabulary.EVENTS_GRAPH, Node.ANY, Node.ANY);
            data.removeGraph(Vocabulary.EVENTS_GRAPH);
        });
        // A dataset that was made from the log has the articles as they were read.
        var reviewed = read(data -> merging.reviewing().change(data, Map.of(), false));
        write(data -> apply(data, reviewed));
        var whole = merging.whole();
        read(data -> {
            whole.articles(data);
            return true;
        });
        var pairs = read(merging::pairs).iterator();
        while (pairs.hasNext()) {
            var events = read(data -> {
                var quads = new ArrayList<Quad>();
                while (pairs.hasNext() && quads.size() < MERGED) {
                    quads.addAll(whole.events(data, pairs.next()));
                }
                return quads;
            });
            write(data -> events.forEach(data::add));
        }
        write(data -> {
            whole.counts().forEach(data::add);
            data.add(merging.mark(data));
        });
    }

    @Override
    public void put(Node name, Graph graph, List<Quad> marks) {
        put(name, quads(name, graph, marks));
    }

    @Override
    public void keep(Node name, Graph graph, List<Quad> marks) {
        var quads = quads(name, graph, marks);
        Room.check(folder, quads.size());
        log(List.of(LogLine.graph(name.getURI(), quads)));
        put(name, quads);
    }

    private static List<Quad> quads(Node name, Graph graph, List<Quad> marks) {
        var quads = new ArrayList<Quad>();
        graph.find().forEachRemaining(triple -> quads.add(Quad.create(name, triple)));
        quads.addAll(marks);
        return quads;
    }

    private void put(Node name, List<Quad> quads) {
        write(data -> {
            data.removeGraph(name);
            data.deleteAny(Vocabulary.CATALOGUE_GRAPH, name, Vocabulary.CONTENT_HASH, Node.ANY);
            quads.forEach(data::add);
        });
    }

    private static void drop(DatasetGraph data, Node graph) {
        data.removeGraph(graph);
        data.deleteAny(Vocabulary.CATALOGUE_GRAPH, graph, Node.ANY, Node.ANY);
    }

    interface Writing {
        void to(DatasetGraph data);
    }

    void write(Writing writing) {
        dataset.begin(ReadWrite.WRITE);
        try {
            writing.to(dataset);
            dataset.commit();
            dataset.end();
        } catch (RuntimeException | InternalError e) {
            var fault = StoreFault.broken(folder.toString(), e);
            reconnect(fault);
            throw fault;
        }
    }

    /** After an abort the next transaction would be lost: the database is let go and opened anew. */
    private void reconnect(StoreFault fault) {
        isRecovered = false;
        TDBInternal.expel(dataset, true);
        try {
            dataset = connect(folder);
        } catch (StoreFault again) {
            fault.addSuppressed(again);
        }
    }

    /** Frees the space that earlier states of the store take. */
    public void compact() {
        try {
            DatabaseMgr.compact(dataset, true);
        } catch (RuntimeException | InternalError e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    @Override
    public void close() {
        if (TDBInternal.isTDB2(dataset)) {
            TDBInternal.expel(dataset, true);
        }
    }
}
