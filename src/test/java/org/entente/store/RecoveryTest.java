package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store after a process was killed, or a disk lost what was written last. */
final class RecoveryTest {

    private static final Entry A = Briefs.entry("a");
    private static final Entry B = Briefs.entry("b");
    private static final Entry C = Briefs.entry("c");

    @TempDir
    private Path folder = Path.of("");

    private void build(Entry... articles) {
        try (var store = Store.open(folder)) {
            store.catchUp(Briefs.MERGING);
            for (var article : articles) {
                store.replace(List.of(article), List.of(), true, Briefs.MERGING);
            }
        }
    }

    /** What a process does that is killed before the dataset has the batch. */
    private void logOnly(LogLine... lines) throws IOException {
        new ArticleLog(folder.resolve("articles")).append(List.of(lines));
    }

    private Path segment(int number) {
        return folder.resolve("articles/%08d.jsonl.gz".formatted(number));
    }

    private void assertHolds(Entry... articles) {
        try (var store = Store.open(folder)) {
            store.catchUp(Briefs.MERGING);
            var found = Briefs.dump(store);
            found.removeIf(line -> line.contains("entente/graph/events>") || line.contains("graph/events "));
            assertThat(found).isEqualTo(Briefs.lines(articles));
        }
        var before = sizes();
        try (var store = Store.open(folder)) {
            store.catchUp(Briefs.MERGING);
        }
        assertThat(sizes()).isEqualTo(before);
    }

    private TreeSet<String> sizes() {
        var sizes = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sizes.add(file + " " + Files.size(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sizes;
    }

    @Test
    void whatTheLogHoldsAndTheDatasetDoesNotIsCarriedOut() throws IOException {
        build(A);
        logOnly(LogLine.put(B, true), LogLine.put(C, true));
        assertHolds(A, B, C);
    }

    @Test
    void batchesThatTheDatasetLacksAreCarriedOutInTheirOrder() throws IOException {
        build(A);
        var later = Briefs.entry("b", "It snowed.");
        logOnly(LogLine.put(B, true));
        logOnly(LogLine.put(later, true), LogLine.put(C, false));
        logOnly(LogLine.removed("a"));
        assertHolds(later, C);
    }

    @Test
    void anUnfinishedSegmentIsCut() throws IOException {
        build(A);
        var part = folder.resolve("articles/00000002.part");
        Files.write(part, Arrays.copyOf(Files.readAllBytes(segment(1)), 40));
        assertHolds(A);
        assertThat(part).doesNotExist();
    }

    @Test
    void aSegmentThatLostItsEndIsCutAndTheDatasetFollows() throws IOException {
        build(A);
        var many = new ArrayList<Entry>();
        for (var i = 0; i < 50; i++) {
            many.add(Briefs.entry("m" + i, "It rained " + new java.util.Random(i).nextLong() + " times."));
        }
        try (var store = Store.open(folder)) {
            store.replace(many, List.of(), true, Briefs.MERGING);
        }
        var bytes = Files.readAllBytes(segment(2));
        Files.write(segment(2), Arrays.copyOf(bytes, bytes.length / 2));
        try (var store = Store.open(folder)) {
            store.catchUp(Briefs.MERGING);
            var identities = store.read(new Seen()::others);
            assertThat(identities).hasSizeBetween(2, 50).contains("a");
            assertThat(store.logged()).isEqualTo(identities.size());
        }
        var kept = new ArrayList<>(List.of(A));
        for (var each : new ArticleLog(folder.resolve("articles")).read(segment(2))) {
            kept.add(many.get(Integer.parseInt(each.name().substring(1))));
        }
        assertHolds(kept.toArray(Entry[]::new));
    }

    @Test
    void aSegmentOfWhichNothingIsLeftIsCut() throws IOException {
        build(A, B);
        Files.write(segment(2), new byte[0]);
        assertHolds(A);
        assertThat(segment(2)).doesNotExist();
    }

    @Test
    void aTornSegmentThatIsNotTheLastIsDamage() throws IOException {
        build(A, B);
        var bytes = Files.readAllBytes(segment(1));
        Files.write(segment(1), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Rebuild.of(folder).run(store -> {}, Briefs.MERGING, (done, of) -> {}))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("00000001.jsonl.gz cannot be read");
    }

    @Test
    void aLogWithoutStatementsIsToldAndLeftAlone() throws IOException {
        build(A);
        var text = new String(
                new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(segment(1)))).readAllBytes(),
                StandardCharsets.UTF_8);
        var old = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(old)) {
            gzip.write(text.replaceFirst(",\"statements\".*", "}").getBytes(StandardCharsets.UTF_8));
        }
        Files.write(segment(1), old.toByteArray());
        assertThatThrownBy(() -> build(B)).isInstanceOf(StoreFault.class).hasMessageContaining("without statements");
        assertThat(Files.readAllBytes(segment(1))).isEqualTo(old.toByteArray());
    }

    @Test
    void aRebuildThatWasKilledLeavesTheOldDataset() throws IOException {
        build(A, B);
        var growing = Files.createDirectories(folder.resolve("rebuilding/Data-0001"));
        Files.writeString(growing.resolve("SPO.dat"), "half");
        assertHolds(A, B);
        assertThat(folder.resolve("rebuilding")).doesNotExist();
    }

    @Test
    void aGenerationThatWasNotDeletedInTimeIsDeletedLater() throws IOException {
        build(A);
        try (var store = Store.open(folder)) {
            store.compact();
        }
        Files.createDirectories(folder.resolve("Data-0001"));
        assertHolds(A);
        assertThat(folder.resolve("Data-0001")).doesNotExist();
        assertThat(folder.resolve("Data-0002")).isDirectory();
    }
}
