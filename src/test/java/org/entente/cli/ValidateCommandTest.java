package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateCommandTest {

    private static final Path BAD = Path.of("src/test/resources/rdf/bad.ttl");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPlantedFaultIsTold() throws IOException {
        var planted = Pattern.compile("x:expects \"([^\"]+)\"").matcher(Files.readString(BAD));
        var result = entente("validate", BAD.toString());
        assertThat(result.code()).isEqualTo(1);
        var messages = planted.results().map(match -> match.group(1)).toList();
        assertThat(messages).hasSizeGreaterThan(30);
        assertThat(messages).allSatisfy(message -> assertThat(result.out()).contains(message));
        assertThat(result.err()).matches("\\d+ faults found\n");
    }

    @Test
    void aStoreThatWasBuiltIsWithoutFault() throws IOException {
        var articles = Texts.file(folder, "articles.jsonl", Texts.PARIS + Texts.TOKYO + Texts.JAKARTA);
        var store = SampleStore.empty(folder.resolve("store"));
        entente("build", articles.toString(), "--store", store);
        assertThat(entente("validate", "--store", store)).isEqualTo(new Result(0, "", "0 faults found\n"));
    }

    @Test
    void whatIsNoRdfAndWhatIsNotThereAreWrongUsage() throws IOException {
        var broken = Texts.file(folder, "broken.ttl", "id:a dip:met");
        assertThat(List.of(
                        entente("validate", broken.toString()),
                        entente("validate", folder.resolve("none.ttl").toString())))
                .allSatisfy(result -> assertThat(result.code()).isEqualTo(2))
                .allSatisfy(result -> assertThat(result.err()).startsWith("entente: " + folder));
    }
}
