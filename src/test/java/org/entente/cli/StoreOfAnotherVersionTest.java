package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.store.Merging;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreOfAnotherVersionTest {

    private String store = "";

    @BeforeEach
    void build(@TempDir Path folder) throws IOException {
        store = SampleStore.empty(folder.resolve("store"));
        entente("build", Texts.file(folder, "articles.jsonl", Texts.PARIS).toString(), "--store", store);
        var workshop = new Workshop(new ExtractorOptions());
        try (var open = Store.open(Path.of(store))) {
            open.merge(new Merging(workshop.relations(), workshop.kinship(), "rules of another version"));
        }
    }

    @Test
    void whoReadsItIsToldThatAnswersMayLackSomething() {
        var told = entente("stats", "--store", store);
        assertThat(told.err())
                .isEqualTo("entente: warning: --store " + store
                        + ": another version of Entente made these events, and answers may lack what this one counts;"
                        + " mend that with: entente rebuild --store " + store + "\n");
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("events");
    }

    @Test
    void aRebuildMendsIt() {
        assertThat(entente("rebuild", "--store", store).code()).isZero();
        assertThat(entente("query", "busiest-pairs", "--store", store).err()).isEmpty();
    }

    @Test
    void theNextBuildMendsIt(@TempDir Path folder) throws IOException {
        entente("build", Texts.file(folder, "more.jsonl", Texts.TOKYO).toString(), "--store", store);
        assertThat(entente("query", "busiest-pairs", "--store", store).err()).isEmpty();
    }
}
