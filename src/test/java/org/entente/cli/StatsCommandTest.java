package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatsCommandTest {

    @Test
    void articlesReportsAndEventsAreCounted(@TempDir Path folder) throws IOException {
        var articles = Texts.file(folder, "articles.jsonl", Texts.PARIS + Texts.TOKYO + Texts.JAKARTA);
        var store = SampleStore.empty(folder.resolve("store"));
        entente("build", articles.toString(), "--store", store);
        assertThat(entente("stats", "--store", store))
                .isEqualTo(new Result(
                        0,
                        """
                        what      which       count
                        articles              3
                        reports               3
                        events                3
                        pairs                 3
                        language  en          2
                        language  id          1
                        modality  actual      3
                        relation  criticized  1
                        relation  met         1
                        relation  sanctioned  1
                        """,
                        ""));
    }
}
