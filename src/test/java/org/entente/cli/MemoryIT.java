package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However large the input, a quarter of a gigabyte is enough. */
final class MemoryIT {

    @TempDir
    private Path folder = Path.of("");

    private String extract(int code) throws IOException, InterruptedException {
        var out = folder.resolve("out.jsonl");
        var process = Java.start(
                "-Xmx256m",
                "-cp",
                Java.classPath(),
                Main.class.getName(),
                "extract",
                folder.resolve("in").toString(),
                "--workers",
                "1");
        Files.copy(process.getInputStream(), out);
        assertThat(process.waitFor()).isEqualTo(code);
        return Files.readString(out);
    }

    @Test
    void fiveMegabytesInOneTextAreRefused() throws IOException, InterruptedException {
        var text = "France met Germany in Paris on Monday. ".repeat(134_000);
        Texts.file(folder.resolve("in"), "a.txt", "Date: 2025-03-04\nLanguage: en\n\n" + text);
        Texts.file(
                folder.resolve("in"),
                "b.jsonl",
                Texts.PARIS.replace("France met Germany in Paris on Monday.", text) + Texts.TOKYO);
        assertThat(extract(1)).startsWith("{\"id\":\"tokyo\"").hasLineCount(1);
    }

    @Test
    void fortyMegabytesOfArticlesAreReadOneByOne() throws IOException, InterruptedException {
        var rain = "It rained. ".repeat(9).strip() + "\\n\\n";
        Files.createDirectories(folder.resolve("in"));
        try (var writer = Files.newBufferedWriter(folder.resolve("in/a.jsonl"), StandardCharsets.UTF_8)) {
            for (var i = 0; i < 400; i++) {
                writer.write("{\"id\":\"" + i + "\",\"published\":\"2025-03-04\",\"lang\":\"en\",\"other\":\""
                        + "x".repeat(100_000) + "\",\"text\":\"" + rain + "France met Germany.\"}\n");
            }
        }
        assertThat(extract(0)).hasLineCount(400).contains("\"id\":\"399\"");
    }
}
