package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.entente.model.Article;

/**
 * Makes the dataset anew from the log. It grows in a folder of its own and takes the place of the old one in one step,
 * as the next generation of the database: whenever the process dies, one of the two is there whole.
 */
public final class Rebuild implements AutoCloseable {

    private static final String GROWING = "rebuilding";
    private static final String GENERATION = "Data-";

    private final Path folder;
    private final ArticleLog log;
    private final ProcessFileLock lock;

    private Rebuild(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        log = new ArticleLog(folder.resolve(Store.ARTICLES));
        lock = locked(folder);
        log.mend();
    }

    /** Whether there is a log in the folder from which a dataset can be made. */
    public static boolean isPossible(Path folder) {
        return Files.isDirectory(folder.resolve(Store.ARTICLES));
    }

    /**
     * Holds the store in the folder, which nobody else may have open. The old dataset is not opened: it may be damaged.
     *
     * @throws StoreFault when another process holds it, or the log cannot be read
     */
    public static Rebuild of(Path folder) {
        try {
            return new Rebuild(folder);
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    @Override
    public void close() {
        ProcessFileLock.release(lock);
    }

    /** Told how many parts of the log are done, of how many. */
    public interface Progress {
        void at(long done, long of);
    }

    private static ProcessFileLock locked(Path folder) {
        var lock = DatabaseConnection.lockForLocation(Location.create(folder));
        try {
            lock.lockEx();
            return lock;
        } catch (RuntimeException e) {
            throw Store.fault(folder, e);
        }
    }

    /**
     * Reads the articles of the log anew that were read by something else, and adds what they give now to the log.
     *
     * @param extraction gives an entry for each article that it can read
     * @return how many articles could not be read for want of their text
     */
    public int extract(String fingerprint, Function<List<Article>, List<Entry>> extraction, Progress progress) {
        var counts = new int[2];
        try {
            var segments = log.segments().size();
            log.live(lines -> {
                var stale = lines.stream()
                        .filter(line -> line.article() != null && !line.isReadBy(fingerprint))
                        .toList();
                var articles = stale.stream()
                        .map(LogLine::article)
                        .filter(Objects::nonNull)
                        .filter(article -> !article.text().isEmpty())
                        .toList();
                counts[0] += stale.size() - articles.size();
                var read = extraction.apply(articles);
                if (!read.isEmpty()) {
                    log.append(
                            read.stream().map(entry -> LogLine.put(entry, true)).toList());
                }
                progress.at(++counts[1], segments);
            });
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
        return counts[0];
    }

    /** Puts articles into the log alone, of which a dataset is yet to be made. */
    public void append(List<Entry> batch, boolean withText) {
        Room.check(
                folder, batch.stream().mapToInt(entry -> entry.quads().size()).sum());
        try {
            log.append(batch.stream().map(entry -> LogLine.put(entry, withText)).toList());
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    /**
     * Makes the dataset anew.
     *
     * @param complete puts into it what is in no log: ontology and actors that come with the program
     * @return how many articles the log holds
     */
    public int run(Consumer<Store> complete, Merging merging, Progress progress) {
        return run(complete, merging, progress, Integer.MAX_VALUE);
    }

    /**
     * Likewise, and makes it as dense as a compaction does, which takes about as long again, unless the disk has too little
     * room for that.
     *
     * @param dense articles from which on it is made dense
     */
    public int run(Consumer<Store> complete, Merging merging, Progress progress, int dense) {
        try {
            return replace(complete, merging, progress, dense);
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    private int replace(Consumer<Store> complete, Merging merging, Progress progress, int dense) throws IOException {
        var growing = folder.resolve(GROWING);
        delete(growing);
        Files.createDirectories(growing);
        Room.check(folder, log);
        var articles = load(growing, complete, merging, progress);
        if (articles >= dense && Room.isThereFor(generations(growing).get(0))) {
            compact(growing);
        }
        var old = generations(folder);
        var next = old.stream().mapToInt(Rebuild::number).max().orElse(0) + 1;
        Files.move(
                generations(growing).get(0),
                folder.resolve(GENERATION + "%04d".formatted(next)),
                StandardCopyOption.ATOMIC_MOVE);
        delete(growing);
        for (var each : old) {
            delete(each);
        }
        return articles;
    }

    private int load(Path growing, Consumer<Store> complete, Merging merging, Progress progress) throws IOException {
        var articles = new int[1];
        var reviews = new ArrayList<LogLine>();
        try (var pairs = new PairFiles(growing.resolve("pairs"))) {
            Bulk.load(growing, sink -> {
                var apart = new Apart(pairs, merging.whole(), new ArrayList<>(), reviews);
                articles[0] = articles(sink, apart, progress);
                try (var frame = Store.inMemory(folder)) {
                    frame.carryOut(apart.graphs(), merging);
                    complete.accept(frame);
                    sink.accept(frame.read(merging::mark));
                    events(frame, sink, apart);
                }
            });
        }
        decide(growing, reviews, merging);
        return articles[0];
    }

    private static void compact(Path growing) {
        try (var store = Store.open(growing)) {
            store.compact();
        }
    }

    /** What people decided changes few articles: they are loaded as they were read, and then reviewed. */
    private static void decide(Path growing, List<LogLine> reviews, Merging merging) {
        if (!reviews.isEmpty()) {
            try (var store = Store.open(growing)) {
                store.carryOut(reviews, merging);
            }
        }
    }

    /**
     * What is set apart while the articles of the log pass.
     *
     * @param pairs their reports
     * @param graphs of the user's own actors
     * @param reviews what people decided
     */
    private record Apart(PairFiles pairs, Merging.Whole whole, List<LogLine> graphs, List<LogLine> reviews) {}

    private int articles(Consumer<Quad> sink, Apart apart, Progress progress) throws IOException {
        var segments = log.segments().size();
        var counts = new int[2];
        log.live(lines -> {
            for (var line : lines) {
                if (line.kind() == LogLine.Kind.GRAPH) {
                    apart.graphs().add(line);
                } else if (line.kind() == LogLine.Kind.REVIEW) {
                    apart.reviews().add(line);
                } else {
                    var quads = line.quads();
                    quads.forEach(sink);
                    for (var told : apart.whole().told(quads)) {
                        apart.pairs().add(told);
                    }
                    counts[0]++;
                }
            }
            progress.at(++counts[1], segments);
        });
        return counts[0];
    }

    /** The graphs beside those of the articles, and the events: these are merged pair by pair. */
    private static void events(Store frame, Consumer<Quad> sink, Apart apart) {
        frame.read(data -> {
            data.find().forEachRemaining(sink);
            var whole = apart.whole();
            try {
                apart.pairs().each(reports -> whole.events(data, reports).forEach(sink));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            whole.counts().forEach(sink);
            return true;
        });
    }

    /** The generations of the database that stand in the folder, whole or not. */
    static List<Path> generations(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().matches(GENERATION + "\\d+"))
                    .toList();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring(GENERATION.length()));
    }

    /** Deletes what a rebuild or a compaction left that was killed: the database itself is the newest generation. */
    static void clean(Path folder) throws IOException {
        delete(folder.resolve(GROWING));
        var all = generations(folder);
        var newest = all.stream().mapToInt(Rebuild::number).max().orElse(0);
        for (var each : all) {
            if (number(each) < newest) {
                delete(each);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
