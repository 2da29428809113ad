package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build after one that was killed when its batch was in the log and not yet in the graph. */
final class ResumedBuildTest {

    private static final String ACTORS =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX id: <https://w3id.org/entente/id/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            id:group-REDHILL a dip:Group ; rdfs:label "Red Hill Front"@en ; dip:home id:state-KOR .
            """;

    @TempDir
    private Path folder = Path.of("");

    private String build(Path store, String text, String... more) throws IOException {
        var articles = Texts.file(folder, "articles.jsonl", text).toString();
        var words = new ArrayList<>(List.of("build", articles, "--store", store.toString()));
        words.addAll(List.of(more));
        return entente(words.toArray(String[]::new)).err();
    }

    @Test
    void whatWasAcknowledgedIsThereWhateverIsBuiltNext() throws IOException {
        var store = folder.resolve("store");
        var killed = folder.resolve("killed");
        build(Path.of(SampleStore.empty(store)), Texts.PARIS);
        Texts.copy(store, killed);
        build(store, Texts.TOKYO);
        Texts.copy(store.resolve("articles/00000002.jsonl.gz"), killed.resolve("articles/00000002.jsonl.gz"));
        var actors = Texts.file(folder, "actors.ttl", ACTORS).toString();
        assertThat(build(killed, Texts.JAKARTA, "--actors", actors)).startsWith("1 articles: 1 new");
        assertThat(entente("stats", "--store", killed.toString()).out()).containsPattern("articles +3\n");
        assertThat(build(killed, Texts.TOKYO)).startsWith("1 articles: 0 new, 0 changed, 1 unchanged");
    }

    @Test
    void aFirstBuildThatWasBrokenOffIsResumed() throws IOException {
        var store = folder.resolve("store");
        var killed = folder.resolve("killed");
        build(Path.of(SampleStore.empty(store)), Texts.PARIS);
        Texts.copy(store.resolve("articles"), killed.resolve("articles"));
        var asked = entente("stats", "--store", killed.toString());
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("its first build was broken off; run it again, or make a graph");
        assertThat(build(killed, Texts.PARIS + Texts.TOKYO)).startsWith("2 articles: 1 new, 0 changed, 1 unchanged");
        build(store, Texts.TOKYO);
        assertThat(entente("export", "-", "--format", "nq", "--store", killed.toString())
                        .out())
                .contains("tokyo", "paris")
                .isEqualTo(entente("export", "-", "--format", "nq", "--store", store.toString())
                        .out());
    }
}
