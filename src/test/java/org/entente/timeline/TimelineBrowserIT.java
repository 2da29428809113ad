package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.timeline.Rows.row;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Modality;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Chromium, which must be installed, makes of pictures and pages, in the fonts of this machine. */
final class TimelineBrowserIT {

    private static final String MEASURE =
            """
            <p id="found"></p>
            <script>
            const texts = [...document.querySelectorAll('svg text')];
            const boxes = texts.map(text => text.getBoundingClientRect());
            const found = [];
            for (let i = 0; i < boxes.length; i++) for (let j = 0; j < i; j++) {
              const a = boxes[i], b = boxes[j];
              if (a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom)
                found.push(texts[i].textContent + ' / ' + texts[j].textContent);
            }
            const smallest = Math.min(...texts.map(text => parseFloat(getComputedStyle(text).fontSize)));
            document.getElementById('found').textContent = [texts.length, smallest, ...found].join('; ');
            </script>
            """;

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void lookForChromium() {
        assertThat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)))
                .as("install chromium")
                .anyMatch(place -> Files.isExecutable(Path.of(place, "chromium")));
    }

    /** The page after its scripts ran. */
    private static String opened(String page) throws IOException {
        var file = Files.writeString(folder.resolve("page.html"), page);
        var chromium = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        file.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(chromium.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void noTwoLabelsOverlapAndNoneIsSmall(String language) throws IOException {
        var picture = TimelineSvg.picture(Pictures.THOUSAND, Pictures.wording(language), false);
        var found = Jsoup.parse(opened("<!DOCTYPE html><meta charset=utf-8>" + picture + MEASURE))
                .select("#found")
                .text();
        assertThat(found).matches("\\d{3}; 9");
    }

    @Test
    void noScriptOfAnArticleRuns() throws IOException {
        var hostile = List.of(
                "<script>document.title = 'run'</script>",
                "</q></title></svg><script>document.title = 'run'</script>",
                "\"><img src=x onerror=\"document.title = 'run'\">",
                "'><svg onload='document.title = 1'>",
                "<!--",
                "]]><script>document.title = 'run'</script>",
                "</style><script>document.title = 'run'</script>");
        var rows = hostile.stream()
                .map(words -> row("KOR", "met", "RUS", Rows.on("2025-12-21"), Modality.ACTUAL, words))
                .toList();
        var page = opened(TimelineHtml.of(Timeline.of("KOR", "RUS", rows), id -> List.of(), Pictures.wording("en")));
        assertThat(Jsoup.parse(page).title()).isEqualTo("South Korea and Russia");
        assertThat(Jsoup.parse(page).select("tbody q").eachText()).hasSize(hostile.size());
    }
}
