package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser. */
final class WebPageIT {

    private static final String MEASURE =
            """
            <p id="found"></p>
            <script>
            const names = [...document.querySelectorAll('#network text')];
            const boxes = names.map(name => name.getBoundingClientRect());
            const lastCircle = [...document.querySelectorAll('#network circle')].pop();
            let overlaps = 0;
            for (let i = 0; i < boxes.length; i++) for (let j = 0; j < i; j++) {
              const a = boxes[i], b = boxes[j];
              if (a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom) overlaps++;
            }
            const hidden = names.filter(name => !(lastCircle.compareDocumentPosition(name) & 4)).length;
            const smallest = Math.min(...names.map(name => parseFloat(getComputedStyle(name).fontSize)));
            document.getElementById('found').textContent =
              `${names.length} names, ${smallest}px, ${overlaps} overlaps, ${hidden} hidden`;
            </script>
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static Path page(String name, Network network) throws IOException {
        var file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new WebPage().write(network, out);
        }
        return file;
    }

    private static Path sample() throws IOException {
        var data = Sample.data();
        var events = new EventRows(data, Sample.relations());
        var labels = Labels.in(data, "en");
        return page(
                "sample.html",
                new Network(sink -> events.each(Filter.ALL, sink), new StoreActors(data, labels), labels::of));
    }

    /** The page as it is when its scripts have run. */
    private static String shown(Path page, String fragment) {
        return Reader.run(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toUri() + fragment);
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    void itShowsEveryActorAndEvent() throws IOException {
        var shown = shown(sample(), "");
        assertThat(shown)
                .contains(
                        "data-events=\"" + ReadersIT.events("?any") + "\"",
                        ">South Korea</text>",
                        "Washington sanctioned two Russian banks");
        assertThat(count(shown, "<g class=\"node")).isEqualTo(ReadersIT.actors("?any"));
        assertThat(count(shown, "<li>")).isEqualTo(ReadersIT.events("?any"));
    }

    @Test
    void aFragmentChooses() throws IOException {
        assertThat(shown(sample(), "#actor=TUR")).contains("data-events=\"3\"");
        assertThat(shown(sample(), "#relation=met&from=2025-12&to=2025-12")).contains("data-events=\"1\"");
    }

    @Test
    void hostileTextRunsNothingAndIsShownAsText() throws IOException {
        var shown = shown(page("hostile.html", Hostile.network()), "");
        assertThat(shown)
                .contains(
                        "data-events=\"12\"",
                        "<title>Entente</title>",
                        "&lt;script&gt;document.title='run'&lt;/script&gt;")
                .doesNotContain("<img", "<title>run", "javascript:");
        assertThat(count(shown, "<script")).isEqualTo(2);
        assertThat(count(shown, "<li>")).isEqualTo(12);
    }

    @Test
    void noTwoNamesOverlapAndNoCircleHidesOne() throws IOException {
        var crowded = Million.network(3000);
        var page = Files.readString(page("crowded.html", crowded))
                .replaceFirst("<meta http-equiv=[^>]+>", "")
                .replace("</body>", MEASURE + "</body>");
        assertThat(shown(Files.writeString(folder.resolve("measured.html"), page), ""))
                .containsPattern("<p id=\"found\">\\d{2,3} names, 12px, 0 overlaps, 0 hidden</p>");
    }

    @Test
    void itNeedsNoOtherFile() throws IOException {
        assertThat(Files.readString(sample()))
                .contains("default-src 'none'")
                .doesNotContain(" src=", "<link", "@import", "url(", "fetch(", "innerHTML", "eval(");
    }
}
