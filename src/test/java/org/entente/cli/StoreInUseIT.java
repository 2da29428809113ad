package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.SampleStore.Result;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that a second process holds. */
final class StoreInUseIT {

    /** The second process: holds the store until its standard input ends. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (var held = Store.open(Path.of(args[0]))) {
                held.known("a");
                System.out.println("held");
                System.in.read();
            }
        }
    }

    @Test
    void everyCommandTellsWhoHoldsTheStoreAndChangesNothing(@TempDir Path folder) throws Exception {
        var articles = Texts.file(folder, "a.jsonl", Texts.PARIS).toString();
        var store = folder.resolve("store");
        SampleStore.in(store);
        Files.createDirectories(store.resolve("articles"));
        var holder = Java.start("-cp", Java.classPath(), Holder.class.getName(), store.toString());
        try (var told = holder.inputReader()) {
            assertThat(told.readLine()).isEqualTo("held");
            var before = Texts.contents(store);
            var busy = new Result(
                    3,
                    "",
                    "entente: " + store + ": is in use by process " + holder.pid()
                            + "; wait until it has ended, or use another --store\n");
            assertThat(entente("build", articles, "--store", store.toString())).isEqualTo(busy);
            assertThat(entente("stats", "--store", store.toString())).isEqualTo(busy);
            assertThat(entente("query", "-e", "ASK {}", "--store", store.toString()))
                    .isEqualTo(busy);
            for (var command : List.of("rebuild", "compact")) {
                assertThat(entente(command, "--store", store.toString()))
                        .as(command)
                        .isEqualTo(busy);
            }
            var backup = folder.resolve("backup.zip");
            assertThat(entente("backup", backup.toString(), "--store", store.toString()))
                    .isEqualTo(busy);
            assertThat(backup).doesNotExist();
            assertThat(Texts.contents(store)).isEqualTo(before);
        } finally {
            holder.outputWriter().close();
            assertThat(holder.waitFor()).isZero();
        }
        assertThat(entente("stats", "--store", store.toString()).code()).isZero();
    }
}
