package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.entente.bench.GeneratedNews;
import org.entente.rdf.Vocabulary;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed again and again, each time at another moment, and resumed: {@code -Dentente.kills=100} for more
 * than twenty times, {@code -Dentente.articles=2000} for a longer build.
 */
final class KilledBuildIT {

    private static final int KILLS = Integer.getInteger("entente.kills", 20);
    private static final int ARTICLES = Integer.getInteger("entente.articles", 1_000);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(20251221);
    private Path articles = Path.of("");
    private long wholeMillis;

    private Process build(Path store) throws IOException {
        return Java.start(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                Java.classPath(),
                Main.class.getName(),
                "build",
                articles.toString(),
                "--store",
                store.toString(),
                "--batch",
                "100",
                "--workers",
                "1");
    }

    private void buildToTheEnd(Path store) throws IOException, InterruptedException {
        assertThat(build(store).waitFor()).isZero();
    }

    /** What the store holds of articles, events and the catalogue: the lines of each graph. */
    private static TreeMap<String, TreeSet<String>> dump(Path folder) {
        var graphs = new TreeMap<String, TreeSet<String>>();
        if (!Store.exists(folder)) {
            return graphs;
        }
        try (var store = Store.open(folder)) {
            store.read(data -> {
                data.find().forEachRemaining(quad -> {
                    if (!quad.getGraph().equals(Vocabulary.ACTORS_GRAPH)
                            && !quad.getGraph().equals(Vocabulary.ONTOLOGY_GRAPH)) {
                        graphs.computeIfAbsent(quad.getGraph().getURI(), key -> new TreeSet<>())
                                .add(NodeFmtLib.str(quad));
                    }
                });
                return true;
            });
        }
        return graphs;
    }

    /** A sum over the statements of each article's graph. */
    private static TreeMap<String, Long> sums(Path folder) {
        var sums = new TreeMap<String, Long>();
        if (!Store.exists(folder)) {
            return sums;
        }
        try (var store = Store.open(folder)) {
            store.read(data -> {
                data.find(Vocabulary.CATALOGUE_GRAPH, Node.ANY, Vocabulary.IDENTITY, Node.ANY)
                        .forEachRemaining(known -> data.find(known.getSubject(), Node.ANY, Node.ANY, Node.ANY)
                                .forEachRemaining(quad ->
                                        sums.merge(quad.getGraph().getURI(), (1L << 32) + quad.hashCode(), Long::sum)));
                return true;
            });
        }
        return sums;
    }

    /** The articles that have been acknowledged: those in whole segments of the log. */
    private static Set<String> acknowledged(Path store) throws IOException {
        var found = new HashSet<String>();
        for (var segment : segments(store)) {
            try (var reader = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(segment)), StandardCharsets.UTF_8))) {
                for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                    var id = MAPPER.readTree(line).path("id").textValue();
                    assertThat(found.add(id)).as("doubled in the log: " + id).isTrue();
                }
            }
        }
        return found;
    }

    private static Set<Path> segments(Path store) throws IOException {
        if (!Files.isDirectory(store.resolve("articles"))) {
            return Set.of();
        }
        try (var files = Files.list(store.resolve("articles"))) {
            return new TreeSet<>(
                    files.filter(file -> file.toString().endsWith(".gz")).toList());
        }
    }

    /** Any moment of the first half of a run, and so of the whole build as it is resumed; every second time one of the moments after a batch went to the log. */
    private boolean endsBeforeItsMoment(Process process, Path store, boolean afterBatch)
            throws IOException, InterruptedException {
        if (!afterBatch) {
            return process.waitFor(random.nextLong(wholeMillis / 2), TimeUnit.MILLISECONDS);
        }
        var batches = segments(store).size() + 1 + random.nextInt(3);
        while (process.isAlive() && segments(store).size() < batches) {
            Thread.sleep(2);
        }
        return process.waitFor(random.nextLong(150), TimeUnit.MILLISECONDS);
    }

    @Test
    void noArticleIsLostDoubledOrPartialWhateverTheMoment() throws IOException, InterruptedException {
        articles = GeneratedNews.writeEnglish(folder.resolve("news.jsonl"), ARTICLES, 1);
        var start = System.nanoTime();
        buildToTheEnd(folder.resolve("whole"));
        wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        var expected = dump(folder.resolve("whole"));
        var wholeArticles = sums(folder.resolve("whole"));
        assertThat(wholeArticles).hasSize(ARTICLES);
        assertThat(expected).hasSize(ARTICLES + 2);
        var kills = 0;
        var round = 0;
        for (; kills < KILLS; round++) {
            var store = folder.resolve("round" + round);
            Set<String> before = Set.of();
            while (kills < KILLS) {
                var process = build(store);
                if (endsBeforeItsMoment(process, store, kills % 2 == 1)) {
                    assertThat(process.exitValue()).isZero();
                    break;
                }
                process.destroyForcibly().waitFor();
                kills++;
                var now = acknowledged(store);
                assertThat(now).as("kill " + kills).containsAll(before);
                before = now;
                assertThat(wholeArticles.entrySet())
                        .as("kill " + kills)
                        .containsAll(sums(store).entrySet());
            }
            buildToTheEnd(store);
            assertThat(acknowledged(store)).hasSize(ARTICLES);
            assertThat(dump(store)).isEqualTo(expected);
            delete(store);
        }
        System.out.println(kills + " kills in " + round + " builds: nothing lost, doubled or partial");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
