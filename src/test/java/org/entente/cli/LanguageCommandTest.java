package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguageCommandTest {

    private static final String RIGHT =
            """
            - text: France met Germany.
              events: [{source: DEU, relation: met, target: FRA}]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path pack = Path.of("");

    @BeforeEach
    void copyThePack() throws IOException {
        var bundled = Path.of("src/main/resources/languages/en");
        pack = folder.resolve("en");
        try (var files = Files.walk(bundled)) {
            for (var file : files.toList()) {
                Files.copy(file, pack.resolve(bundled.relativize(file).toString()));
            }
        }
        Texts.file(pack, "examples.yml", RIGHT);
    }

    @Test
    void aPackWhoseExamplesComeOutIsWithoutFault() {
        assertThat(entente("language", "check", pack.toString()))
                .isEqualTo(new Result(0, "", "1 examples, 0 faults\n"));
    }

    @Test
    void anExampleThatGivesSomethingElseIsTold() throws IOException {
        Texts.file(pack, "examples.yml", RIGHT + "- text: France met Spain.\n  events: []\n");
        assertThat(entente("language", "check", pack.toString()))
                .isEqualTo(new Result(
                        1,
                        pack + "/examples.yml: 'France met Spain.' must give [] and gives [ESP met FRA actual]\n",
                        "2 examples, 1 faults\n"));
    }

    @Test
    void aFaultInAFileIsToldWithItsLineAndARemedy() throws IOException {
        var triggers = pack.resolve("triggers/consult.tsv");
        var lines = new ArrayList<>(Files.readAllLines(triggers));
        lines.add("signedAgreementWiht\tsign\tV\tsubj\tobj");
        Files.write(triggers, lines);
        assertThat(entente("language", "check", pack.toString()))
                .isEqualTo(new Result(
                        1,
                        triggers + ":" + lines.size() + ": unknown relation 'signedAgreementWiht'; did you mean"
                                + " signedAgreementWith? use a name of ontology/relations.tsv\n",
                        ""));
    }

    @Test
    void aPackIsUsedInPlaceOfTheBundledOne() throws IOException {
        var triggers = pack.resolve("triggers/consult.tsv");
        Files.write(
                triggers,
                Files.readAllLines(triggers).stream()
                        .filter(line -> !line.startsWith("met\t"))
                        .toList());
        var articles = Texts.file(folder, "a.jsonl", Texts.PARIS).toString();
        assertThat(entente("extract", articles).out()).contains("\"relation\":\"met\"");
        assertThat(entente("extract", articles, "--packs", pack.toString()).out())
                .doesNotContain("\"relation\":\"met\"");
    }

    @Test
    void aFolderThatIsNotThereAndNoCommandAreWrongUsage() {
        assertThat(entente("language", "check", folder.resolve("xx").toString()).code())
                .isEqualTo(2);
        assertThat(entente("language").code()).isEqualTo(2);
    }
}
