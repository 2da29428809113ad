package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.entente.bench.GeneratedFacts;
import org.entente.merge.Kinship;
import org.entente.rdf.FactsWriter;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Graphs that are made at once, from the log. */
@Timeout(120)
final class BulkTest {

    private static final Merging MERGING = new Merging(
            GeneratedFacts.RELATIONS, Kinship.of(GeneratedFacts.RELATIONS, List.of("one\tother\thow")), "test");

    @TempDir
    private Path folder = Path.of("");

    private static List<Entry> entries(int articles) {
        var writer = new FactsWriter(GeneratedFacts.RELATIONS, GeneratedFacts.actors());
        var entries = new ArrayList<Entry>();
        new GeneratedFacts(articles, 2, 3).forEachRemaining(facts -> {
            var quads = new ArrayList<>(writer.quads(facts));
            quads.addAll(FactsWriter.catalogue(facts.article(), "generated"));
            entries.add(new Entry(facts.article(), quads));
        });
        return entries;
    }

    @Test
    void aGraphMadeOfTheLogIsTheOneThatTheArticlesGaveBatchByBatch() throws IOException {
        var entries = entries(400);
        var batches = folder.resolve("batches");
        try (var store = Store.open(batches)) {
            store.merge(MERGING);
            store.replace(entries.subList(0, 150), List.of(), true, MERGING);
            store.replace(entries.subList(150, 400), List.of(), true, MERGING);
        }
        var atOnce = folder.resolve("atOnce");
        try (var rebuild = Rebuild.of(atOnce)) {
            rebuild.append(entries.subList(0, 150), true);
            rebuild.append(entries.subList(150, 400), true);
            rebuild.run(store -> {}, MERGING, (done, of) -> {});
        }
        try (var one = Store.open(batches);
                var other = Store.open(atOnce)) {
            var expected = Briefs.dump(one);
            assertThat(expected.stream().filter(line -> line.contains(Vocabulary.SUPPORT_COUNT.getURI())))
                    .hasSizeBetween(400, 800);
            assertThat(Briefs.dump(other)).isEqualTo(expected);
        }
        try (var rebuild = Rebuild.of(atOnce)) {
            rebuild.run(store -> {}, MERGING, (done, of) -> {}, 400);
        }
        try (var one = Store.open(batches);
                var other = Store.open(atOnce)) {
            assertThat(Briefs.dump(other)).isEqualTo(Briefs.dump(one));
        }
        try (var files = Files.list(atOnce)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Data-0002", "articles", "tdb.lock");
        }
    }

    @Test
    void aThreadOfTheLoaderThatDiesEndsTheLoad() {
        assertThatThrownBy(() -> Bulk.load(folder, sink -> {
                    var thread = new Thread(() -> {
                        throw new InternalError("planted");
                    });
                    thread.start();
                    sleep();
                }))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining(folder + ": cannot be read or written: ");
    }

    private static void sleep() {
        try {
            Thread.sleep(100_000);
        } catch (InterruptedException wokenUp) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anIndexThatGotNothingIsNotTakenForWhole() {
        assertThatThrownBy(() -> Bulk.load(folder, sink -> {}))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining(" empty");
    }

    @Test
    void whatGoesWrongWithTheQuadsIsToldAsItIs() {
        assertThatThrownBy(() -> Bulk.load(folder, sink -> {
                    sink.accept(Briefs.quad("a", NodeFactory.createLiteralString("a")));
                    throw new UnsupportedOperationException("planted");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Bulk.load(folder, sink -> {
                    throw new IOException("planted");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("planted");
    }
}
