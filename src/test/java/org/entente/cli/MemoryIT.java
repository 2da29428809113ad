package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Mostly columns of figures: they are cut and read as words are, but parsed in no time. */
    private static String fiveMillionCharacters(List<String> news) {
        var text = new StringBuilder();
        for (var each : news) {
            text.append("It rained \ud83c\udf27. ").append(each).append("\n\n");
            while (text.length() % 1_000_000 < 999_000) {
                text.append("7".repeat(499)).append('\n');
            }
            text.append("7".repeat(1_000_000 - text.length() % 1_000_000 - 2)).append("\n\n");
        }
        return text.toString();
    }

    @Test
    void fiveMegabytesInOneTextAreReadPartByPart() throws IOException, InterruptedException {
        var news = List.of(
                "France met Germany in Paris.",
                "Japan condemned Iran.",
                "Norway sanctioned Cuba.",
                "Kenya condemned Chad.",
                "Peru sanctioned Oman.");
        var text = fiveMillionCharacters(news);
        assertThat(text).hasSize(5_000_000);
        var node = new ObjectMapper()
                .createObjectNode()
                .put("id", "json")
                .put("published", "2025-03-04")
                .put("lang", "en");
        Texts.file(folder.resolve("in"), "a.txt", "Date: 2025-03-04\nId: text\nLanguage: en\n\n" + text);
        Texts.file(folder.resolve("in"), "b.jsonl", node.put("text", text) + "\n");
        var lines = extract(0).lines().toList();
        assertThat(lines).hasSize(2);
        for (var line : lines) {
            var events = new ObjectMapper().readTree(line).get("events");
            assertThat(events).hasSize(news.size());
            for (var i = 0; i < news.size(); i++) {
                var event = events.get(i);
                var start = text.codePointCount(0, text.indexOf(news.get(i)));
                assertThat(event.get("evidence").textValue()).isEqualTo(news.get(i));
                assertThat(event.get("start").intValue()).isEqualTo(start);
                assertThat(event.get("end").intValue())
                        .isEqualTo(start + news.get(i).length());
            }
        }
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
