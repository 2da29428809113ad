package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.bench.GeneratedNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds on a server that are killed at every kind of moment, and resumed. */
final class KilledRemoteBuildIT {

    private static final int ARTICLES = 60;

    /**
     * After how many writes each build is killed: among graphs, about the catalogue, about the events. Articles that stand
     * in place of others can be caught at more.
     */
    private static final List<List<Integer>> MOMENTS = List.of(List.of(15, 44, 1), List.of(1, 15, 30, 44, 46, 1));

    @TempDir
    private Path folder = Path.of("");

    private static Process build(Path articles, String store) throws IOException {
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
                store,
                "--batch",
                "20",
                "--workers",
                "1");
    }

    private static void buildToTheEnd(Path articles, String store) throws IOException, InterruptedException {
        assertThat(build(articles, store).waitFor()).isZero();
    }

    private static void killAfter(int writes, Path articles, FusekiProcess server)
            throws IOException, InterruptedException {
        server.requests();
        var process = build(articles, server.address());
        while (process.isAlive() && server.writes() < writes) {
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
    }

    private static Path changed(Path articles, Path to) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(articles)) {
            lines.add(
                    lines.size() % 2 == 0 ? line : line.replaceFirst("\"text\":\"", "\"text\":\"France met Germany. "));
        }
        return Files.write(to, lines, StandardCharsets.UTF_8);
    }

    @Test
    void resumedBuildsEndWhereOneThatNobodyKilledEnds() throws IOException, InterruptedException {
        var articles = GeneratedNews.writeEnglish(folder.resolve("news.jsonl"), ARTICLES, 1);
        var later = changed(articles, folder.resolve("later.jsonl"));
        try (var whole = FusekiProcess.inMemory(folder.resolve("whole"));
                var killed = FusekiProcess.inMemory(folder.resolve("killed"))) {
            var corpora = List.of(articles, later);
            for (var corpus : corpora) {
                buildToTheEnd(corpus, whole.address());
                for (var moment : MOMENTS.get(corpora.indexOf(corpus))) {
                    killAfter(moment, corpus, killed);
                }
                buildToTheEnd(corpus, killed.address());
                assertThat(RemoteStoreIT.dump(killed.address())).isEqualTo(RemoteStoreIT.dump(whole.address()));
            }
        }
    }
}
