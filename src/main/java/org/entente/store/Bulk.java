package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Fills a new dataset through the parallel bulk loader of TDB2: quick, and dense on the disk. What a process leaves that
 * dies meanwhile is of no use.
 *
 * <p>The threads of the loader tell nobody when one of them fails: an error leaves those waiting for ever that feed it, an
 * exception leaves an index empty. So all run in a group that is watched, and the indexes are looked at in the end.
 */
final class Bulk extends ThreadGroup {

    /** How often to look whether all threads are alive, and how long to wait for a feeder that was stopped. */
    private static final int WATCH_MILLIS = 200;

    private final Path folder;
    private final DatasetGraph dataset;
    private final Filler filler;
    private volatile @Nullable Throwable fault;
    private volatile int loading;

    /** Gives the quads. */
    interface Filler {
        void fill(Consumer<Quad> sink) throws IOException;
    }

    private Bulk(Path folder, DatasetGraph dataset, Filler filler) {
        super("bulk load");
        this.folder = folder;
        this.dataset = dataset;
        this.filler = filler;
    }

    /**
     * @throws StoreFault when the database cannot be written
     * @throws IOException when the filler throws it
     */
    static void load(Path folder, Filler filler) throws IOException {
        var dataset = connect(folder);
        try {
            var bulk = new Bulk(folder, dataset, filler);
            bulk.watch();
            bulk.check();
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    private static DatasetGraph connect(Path folder) {
        try {
            return DatabaseMgr.connectDatasetGraph(folder.toString());
        } catch (RuntimeException | InternalError e) {
            throw Store.fault(folder, e);
        }
    }

    private void feed() {
        var loader = LoaderFactory.parallelLoader(dataset, MonitorOutputs.nullOutput());
        loader.startBulk();
        loading = activeCount();
        try {
            filler.fill(loader.stream()::quad);
            loading = 0;
        } catch (IOException e) {
            loading = 0;
            loader.finishException(e);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            loading = 0;
            loader.finishException(e);
            throw e;
        }
        loader.finishBulk();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (fault == null) {
            fault = thrown;
        }
    }

    private void watch() throws IOException {
        var feeder = new Thread(this, this::feed, "bulk load");
        // The threads of the loader are daemons because this one is.
        feeder.setDaemon(true);
        feeder.start();
        try {
            while (feeder.isAlive() && fault == null && activeCount() >= loading) {
                feeder.join(WATCH_MILLIS);
            }
            // Where the fault is the feeder's own, it is about to end.
            feeder.join(WATCH_MILLIS);
            if (feeder.isAlive()) {
                feeder.interrupt();
                feeder.join(WATCH_MILLIS);
                throw broken("the bulk load broke off", fault);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        var thrown = fault;
        if (thrown instanceof UncheckedIOException wrapped) {
            throw new IOException(wrapped.getMessage(), wrapped);
        }
        if (thrown instanceof RuntimeException exception && !Damage.isTold(exception)) {
            throw exception;
        }
        if (thrown != null) {
            throw broken("the bulk load broke off", thrown);
        }
    }

    private StoreFault broken(String what, @Nullable Throwable cause) {
        return StoreFault.broken(folder.toString(), new IllegalStateException(what, cause));
    }

    /** Each index is written in one transaction: it holds all or nothing. */
    private void check() {
        dataset.begin(ReadWrite.READ);
        try {
            var table = TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
            for (var index : table.getTupleTable().getIndexes()) {
                if (index.isEmpty()) {
                    throw broken("the bulk load left the index " + index.getName() + " empty", null);
                }
            }
        } finally {
            dataset.end();
        }
    }
}
