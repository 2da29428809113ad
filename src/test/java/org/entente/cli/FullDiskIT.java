package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.bench.GeneratedNews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more: the shell lets a process write no file beyond a size. */
final class FullDiskIT {

    /** Bytes that the largest model takes, with some to spare. */
    private static final long MODELS = 17L << 20;

    @TempDir
    private static Path small = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private Path some = Path.of("");

    private record Ended(int code, String err) {}

    /** Each test has a copy of a small store. */
    @BeforeEach
    void aSmallStore() throws IOException, InterruptedException {
        some = small.resolve("some.jsonl");
        if (!Files.exists(some)) {
            GeneratedNews.writeEnglish(some, 50, 2);
            assertThat(run("build \"$2\" --workers 1 --batch 50", some, small.resolve("store"), 0)
                            .code())
                    .isZero();
        }
        copy(small.resolve("store"), folder.resolve("store"));
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

    /** Builds while no file may grow beyond as many kilobytes; 0 for as large as they like. */
    private Ended build(Path articles, int kilobytes) throws IOException, InterruptedException {
        return run("build \"$2\" --workers 1 --batch 50", articles, kilobytes);
    }

    private Ended run(String command, Path articles, int kilobytes) throws IOException, InterruptedException {
        return run(command, articles, folder.resolve("store"), kilobytes);
    }

    private Ended run(String command, Path articles, Path store, int kilobytes)
            throws IOException, InterruptedException {
        var limit = kilobytes == 0 ? "" : "ulimit -f " + kilobytes + "; ";
        var words = limit + "exec \"$0\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xmx1g"
                + " -Dorg.slf4j.simpleLogger.defaultLogLevel=off -cp \"$1\" " + Main.class.getName()
                + " " + command + " --store \"$3\"";
        var err = folder.resolve("err.txt");
        var process = new ProcessBuilder(List.of(
                        "bash",
                        "-c",
                        words,
                        System.getProperty("java.home") + "/bin/java",
                        Java.classPath(),
                        articles.toString(),
                        store.toString()))
                .redirectError(err.toFile())
                .start();
        return new Ended(process.waitFor(), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void aBuildThatFindsNoRoomSaysSoAndGoesOnWhenThereIsSome() throws IOException, InterruptedException {
        var articles = GeneratedNews.writeEnglish(folder.resolve("news.jsonl"), 800, 2);
        // The indexes grow by steps of eight megabytes: the next step of the largest is one too many. The models of the
        // packs, which are unpacked to the disk, need less.
        var full = build(articles, (int) (Math.max(largest(), MODELS) >> 10));
        assertThat(full.code()).as(full.err()).isEqualTo(4);
        assertThat(full.err())
                .contains("entente: " + folder.resolve("store") + ": cannot be read or written: ")
                .contains("; check the free space of the disk")
                .doesNotContain("\tat ");
        var resumed = build(articles, 0);
        assertThat(resumed.code()).as(resumed.err()).isZero();
        var again = build(articles, 0);
        assertThat(again.err()).startsWith("800 articles: 0 new, 0 changed, 800 unchanged");
    }

    @Test
    void aRebuildThatFindsNoRoomSaysSoAndTheOldGraphStays() throws IOException, InterruptedException {
        var full = run("rebuild", some, 1 << 10);
        assertThat(full.code()).as(full.err()).isEqualTo(4);
        assertThat(full.err()).contains("; check the free space of the disk").doesNotContain("\tat ");
        assertThat(build(some, 0).err()).startsWith("50 articles: 0 new, 0 changed, 50 unchanged");
        assertThat(run("rebuild", some, 0).code()).isZero();
    }

    @Test
    void anExportThatFindsNoRoomSaysSoAndLeavesNoHalfFile() throws IOException, InterruptedException {
        var file = folder.resolve("all.nq");
        var full = run("export \"$2\"", file, 64);
        assertThat(full.code()).as(full.err()).isEqualTo(4);
        assertThat(full.err())
                .startsWith("entente: " + file + ": cannot be written: ")
                .contains("; check the free space of the disk")
                .doesNotContain("\tat ");
        assertThat(file).doesNotExist();
        assertThat(run("export \"$2\"", file, 0).code()).isZero();
        assertThat(Files.size(file)).isGreaterThan(64 << 10);
    }

    private long largest() throws IOException {
        try (var files = Files.list(folder.resolve("store/Data-0001"))) {
            return files.mapToLong(file -> file.toFile().length()).max().orElseThrow();
        }
    }
}
