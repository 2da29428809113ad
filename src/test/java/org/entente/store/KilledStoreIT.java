package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.entente.bench.GeneratedFacts;
import org.entente.cli.Java;
import org.entente.merge.Kinship;
import org.entente.rdf.FactsWriter;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The care of a store that is killed again and again, each time at another moment: {@code -Dentente.kills.care=30} for
 * more than three times each.
 */
final class KilledStoreIT {

    private static final int KILLS = Integer.getInteger("entente.kills.care", 3);
    private static final int ARTICLES = 400;

    private static Path made = Path.of("");
    private static TreeSet<String> expected = new TreeSet<>();

    /** What may be done to a store. */
    enum Care {
        COMPACT {
            @Override
            void of(Path folder) {
                try (var store = Store.open(folder)) {
                    tell();
                    store.compact();
                }
            }
        },
        REBUILD {
            @Override
            void of(Path folder) {
                try (var rebuild = Rebuild.of(folder)) {
                    tell();
                    rebuild.run(store -> {}, merging("other"), (done, of) -> {}, 0);
                }
            }
        },
        MERGE {
            @Override
            void of(Path folder) {
                try (var store = Store.open(folder)) {
                    tell();
                    store.merge(merging("other"));
                }
            }
        };

        abstract void of(Path folder);

        /** The moments from here on are of interest. */
        private static void tell() {
            System.out.println("begun");
            System.out.flush();
        }
    }

    /** The process that is killed. */
    static final class Worker {

        private Worker() {}

        public static void main(String[] args) {
            Care.valueOf(args[0]).of(Path.of(args[1]));
        }
    }

    private static Merging merging(String version) {
        try (InputStream in =
                Objects.requireNonNull(KilledStoreIT.class.getResourceAsStream("/ontology/kin.tsv"), "kin.tsv")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Merging(GeneratedFacts.RELATIONS, Kinship.of(GeneratedFacts.RELATIONS, lines), version);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    static void make(@TempDir Path folder) throws IOException {
        made = folder.resolve("made");
        var writer = new FactsWriter(GeneratedFacts.RELATIONS, GeneratedFacts.actors());
        var generated = new GeneratedFacts(ARTICLES, 2, 7);
        while (generated.hasNext()) {
            var batch = new ArrayList<Entry>();
            for (var i = 0; i < 80 && generated.hasNext(); i++) {
                var facts = generated.next();
                var quads = new ArrayList<>(writer.quads(facts));
                quads.addAll(FactsWriter.catalogue(facts.article(), "generated"));
                batch.add(new Entry(facts.article(), quads));
            }
            Logs.append(made, batch);
        }
        try (var rebuild = Rebuild.of(made)) {
            rebuild.run(store -> {}, merging("one"), (done, of) -> {});
        }
        expected = dump(made);
        assertThat(expected).hasSizeGreaterThan(25_000);
    }

    /** Everything but by which rules events are merged: that is told of them in the end only. */
    private static TreeSet<String> dump(Path folder) {
        try (var store = Store.open(folder)) {
            var lines = Briefs.dump(store);
            lines.removeIf(line -> line.contains(Vocabulary.EVENTS_GRAPH.getURI() + "> <")
                    && line.contains(Vocabulary.FINGERPRINT.getURI()));
            return lines;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Process begun(Care care, Path store) throws IOException {
        var process = Java.start(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                Java.classPath(),
                Worker.class.getName(),
                care.name(),
                store.toString());
        assertThat(process.inputReader().readLine()).isEqualTo("begun");
        return process;
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheMomentNothingIsLost(Care care, @TempDir Path folder) throws IOException, InterruptedException {
        var random = new Random(20251221);
        var whole = folder.resolve("whole");
        copy(made, whole);
        var start = begun(care, whole);
        var nanos = System.nanoTime();
        assertThat(start.waitFor()).isZero();
        var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
        assertThat(dump(whole)).isEqualTo(expected);
        var store = folder.resolve("store");
        copy(made, store);
        for (var kill = 0; kill < KILLS; kill++) {
            var process = begun(care, store);
            process.waitFor(random.nextLong(millis) * 3 / 4, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            var left = dump(store);
            if (care == Care.MERGE) {
                // Events that are being merged anew are there in part; the articles are all there.
                assertThat(expected.containsAll(left)).as("kill " + kill).isTrue();
                left.removeIf(KilledStoreIT::isOfEvents);
                var articles = new TreeSet<>(expected);
                articles.removeIf(KilledStoreIT::isOfEvents);
                assertThat(left).as("kill " + kill).isEqualTo(articles);
            } else {
                assertThat(left).as("kill " + kill).isEqualTo(expected);
            }
        }
        assertThat(begun(care, store).waitFor()).isZero();
        assertThat(dump(store)).isEqualTo(expected);
    }

    private static boolean isOfEvents(String line) {
        return line.contains(Vocabulary.EVENTS_GRAPH.getURI());
    }
}
