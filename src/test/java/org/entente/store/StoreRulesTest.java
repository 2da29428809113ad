package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What TDB2 5.6.0 does when it is used wrongly, and that the store never does so. */
final class StoreRulesTest {

    @TempDir
    private Path folder = Path.of("");

    /** More node text than the 128 KiB after which an aborted transaction has written to the file of nodes. */
    private static void addMuch(DatasetGraph data) {
        for (var i = 0; i < 20_000; i++) {
            data.add(Briefs.quad("many-" + i, NodeFactory.createLiteralString("never committed " + i)));
        }
    }

    private static void addOne(DatasetGraph data, String name) {
        data.add(Briefs.quad(name, NodeFactory.createLiteralString(name)));
    }

    private long longestHole() throws IOException {
        var longest = 0L;
        var run = 0L;
        for (var each : Files.readAllBytes(folder.resolve("Data-0001/nodes-data.obj"))) {
            run = each == 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static List<String> names(DatasetGraph data) {
        var names = new ArrayList<String>();
        data.find(Vocabulary.ACTORS_GRAPH, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
        names.sort(null);
        return names;
    }

    @Test
    void afterAFaultInATransactionTheStoreGoesOnWithoutAHole() throws IOException {
        try (var store = Store.open(folder)) {
            store.write(data -> addOne(data, "before"));
        }
        try (var store = Store.open(folder)) {
            assertThatThrownBy(() -> store.write(data -> {
                        addMuch(data);
                        throw new IllegalStateException("planted");
                    }))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("planted");
            assertThat(store.read(StoreRulesTest::names)).containsExactly("before");
            store.write(data -> addOne(data, "later"));
            assertThat(store.read(StoreRulesTest::names)).containsExactly("before", "later");
        }
        assertThat(longestHole()).isLessThan(64);
        try (var store = Store.open(folder)) {
            assertThat(store.read(StoreRulesTest::names)).containsExactly("before", "later");
        }
    }

    /** Where this test fails, the fault of apache/jena#3877 is gone, and the store may abort as others do. */
    @Test
    void theSameSequenceWithAnAbortTearsAHole() throws IOException {
        var data = DatabaseMgr.connectDatasetGraph(folder.toString());
        write(data, "before");
        TDBInternal.expel(data, true);
        data = DatabaseMgr.connectDatasetGraph(folder.toString());
        data.begin(ReadWrite.WRITE);
        addMuch(data);
        data.abort();
        data.end();
        data.begin(ReadWrite.READ);
        assertThat(names(data)).containsExactly("before");
        data.end();
        write(data, "later");
        TDBInternal.expel(data, true);
        assertThat(longestHole()).isGreaterThan(100_000);
    }

    private static void write(DatasetGraph data, String name) {
        data.begin(ReadWrite.WRITE);
        addOne(data, name);
        data.commit();
        data.end();
    }

    private static Graph decimals(String... spelled) {
        var graph = GraphFactory.createDefaultGraph();
        for (var each : spelled) {
            graph.add(Briefs.quad("one", NodeFactory.createLiteralDT(each, XSDDatatype.XSDdecimal))
                    .asTriple());
        }
        return graph;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.50", "1", "-10", "1.0"})
    void aGraphWithDecimalsOfAUserIsReplacedWhole(String spelled) {
        try (var store = Store.open(folder)) {
            store.put(Vocabulary.ACTORS_GRAPH, decimals(spelled), List.of());
            assertThat(store.read(StoreRulesTest::names)).hasSize(1);
            store.put(Vocabulary.ACTORS_GRAPH, decimals(), List.of());
            assertThat(store.read(StoreRulesTest::names)).isEmpty();
        }
    }

    /** Where this test fails, decimals can be deleted as they are read (apache/jena#3404 is gone). */
    @Test
    void aDecimalThatIsDeletedAsItIsReadStays() {
        try (var store = Store.open(folder)) {
            store.put(Vocabulary.ACTORS_GRAPH, decimals("0.50"), List.of());
            store.write(data -> {
                var quads = new ArrayList<Quad>();
                data.find(Vocabulary.ACTORS_GRAPH, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
                quads.forEach(data::delete);
            });
            assertThat(store.read(StoreRulesTest::names)).hasSize(1);
        }
    }

    @Test
    void replacingAndRemovingAnArticleLeavesNothingOfIt() {
        var first = Briefs.entry("a", "It rained.");
        var second = Briefs.entry("a", "It snowed.");
        try (var store = Store.open(folder)) {
            store.catchUp(Briefs.MERGING);
            var empty = Briefs.dump(store);
            store.replace(List.of(first), List.of(), true, Briefs.MERGING);
            store.replace(List.of(second), List.of(Briefs.known(first)), true, Briefs.MERGING);
            var expected = Briefs.lines(second);
            expected.addAll(empty);
            var found = new TreeSet<>(Briefs.dump(store));
            assertThat(found.removeIf(line -> line.contains("/id/source-")))
                    .as("its source is counted")
                    .isTrue();
            assertThat(found).isEqualTo(expected);
            store.remove("a", Briefs.known(second), Briefs.MERGING);
            assertThat(Briefs.dump(store)).isEqualTo(empty);
        }
    }

    @Test
    void whatTheDiskHasNoRoomForIsNotBegun() {
        assertThatThrownBy(() -> Room.check(folder, Integer.MAX_VALUE))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining(folder + ": the disk is full: ")
                .hasMessageContaining(" MB may be needed; make room on it, then run the same command again");
    }

    @Test
    void aReaderSeesABatchWholeOrNotAtAll() throws InterruptedException {
        var batch = 40;
        try (var store = Store.open(folder)) {
            store.catchUp(Briefs.MERGING);
            var done = new AtomicBoolean();
            var counts = new ArrayList<Integer>();
            var reader = new Thread(() -> {
                while (!done.get()) {
                    counts.add(store.read(new Seen()::others).size());
                }
            });
            reader.start();
            var random = new Random(1);
            for (var i = 0; i < 20; i++) {
                var entries = new ArrayList<Entry>();
                for (var j = 0; j < batch; j++) {
                    entries.add(Briefs.entry("a" + i + "-" + j, "It rained " + random.nextInt() + " times."));
                }
                store.replace(entries, List.of(), true, Briefs.MERGING);
            }
            done.set(true);
            reader.join();
            assertThat(counts).isNotEmpty().allMatch(count -> count % batch == 0);
            assertThat(store.read(new Seen()::others)).hasSize(20 * batch);
        }
    }
}
