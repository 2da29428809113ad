package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store of hostile texts, walked through in Chromium on the screen of a phone. */
final class HostileExplorerIT {

    private static final int WIDTH = 390;

    /** What ran, what is a link that runs, and what stands outside of the page and cannot be scrolled within it. */
    private static final String FAULTS =
            """
            (() => {
                const root = document.documentElement;
                const faults = 'ran' in window ? ['a script ran'] : [];
                if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} wide`);
                const kept = (element) => {
                    for (let up = element.parentElement; up.localName !== 'main' && up.localName !== 'body'; up = up.parentElement)
                        if (getComputedStyle(up).overflowX !== 'visible') return true;
                    return false;
                };
                for (const element of document.querySelectorAll('body *')) {
                    const box = element.getBoundingClientRect();
                    const isOut = box.width > 1 && box.height > 1 && (box.left < -1 || box.right > innerWidth + 1);
                    if (isOut && !kept(element)) faults.push(`${element.localName}.${element.className} is outside`);
                }
                for (const element of document.querySelectorAll('base, main script, main style, main img, main iframe'))
                    faults.push(`<${element.localName}> is in the page`);
                for (const link of document.querySelectorAll('a[href]'))
                    if (!['http:', 'https:'].includes(link.protocol)) faults.push(`a link to ${link.href}`);
                return faults.slice(0, 5).join('; ');
            })()
            """;

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ServedStore served;

    @BeforeAll
    static void serve() throws IOException {
        var store = folder.resolve("store");
        var actors = HostileNews.actors(folder).toString();
        var news = HostileNews.articles(folder).toString();
        SampleStore.entente("build", news, "--actors", actors, "--store", store.toString());
        served = ServedStore.of(store, "1g", "--actors", actors);
        assertThat(served.json("/overview.json").get("events").asInt()).isEqualTo(2 * HostileNews.TEXTS.size());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void look(Browser browser, SoftAssertions softly, String path, String awaited) {
        browser.open(served.address() + path);
        browser.await(awaited);
        faults(browser, softly, path);
    }

    private static void faults(Browser browser, SoftAssertions softly, String path) {
        softly.assertThat(browser.value(FAULTS).asText("no answer")).as(path).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whatActorsAndArticlesAreCalledNeitherRunsNorBreaksAPage(int quarter, @TempDir Path profile) throws Exception {
        try (var browser = new Browser(profile)) {
            browser.look(WIDTH, 800, quarter % 2 == 0 ? "light" : "dark");
            assertSoftly(softly -> {
                for (var i = quarter; i < HostileNews.TEXTS.size(); i += 4) {
                    var language = "?lang=" + (quarter < 2 ? "en" : "id");
                    var pair = "/dyad/" + encoded(HostileNews.code(i)) + "/"
                            + encoded(HostileNews.code((i + 1) % HostileNews.TEXTS.size()));
                    var told = served.json(pair + ".json").at("/events/0");
                    var event = "/event/" + told.get("id").asText();
                    var article = "/article/" + told.at("/article/key").asText();
                    look(browser, softly, "/actor/" + encoded(HostileNews.code(i)) + language, "partners");
                    look(browser, softly, pair + language, "event");
                    look(browser, softly, event + language, "report");
                    look(browser, softly, article + language, "told");
                    look(browser, softly, "/" + language + "&q=" + encoded(HostileNews.TEXTS.get(i)), "home");
                }
            });
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void pagesOfManySuchThingsAreWhole(@TempDir Path profile) throws Exception {
        try (var browser = new Browser(profile)) {
            browser.look(WIDTH, 800, "light");
            assertSoftly(softly -> {
                look(browser, softly, "/?lang=en", "busiest");
                look(browser, softly, "/network?lang=en", "pairs");
                look(browser, softly, "/query?lang=en&name=articles", "query-page");
                browser.click("run");
                browser.await("result-table");
                faults(browser, softly, "/query");
                look(browser, softly, "/try?lang=en", "try-text");
                browser.type("try-title", HostileNews.TEXTS.get(0));
                browser.type("try-text", "Iran condemned Israel.\n\n" + String.join("\n\n", HostileNews.TEXTS));
                browser.choose("try-lang", "en");
                browser.click("try-read");
                browser.await("try-event");
                faults(browser, softly, "/try");
            });
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
