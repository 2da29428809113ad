package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.query.NamedQuery;
import org.entente.query.Queries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer in Chromium, which must be installed, as somebody walks through it. */
final class ExplorerIT {

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ServedStore served;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedStore.samples(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void fromANameToTheSentenceThatSaysSo(String language, @TempDir Path profile) throws Exception {
        try (var browser = new Browser(profile)) {
            browser.open(served.address() + "/?lang=" + language);
            browser.type("search", "Korsel");
            browser.click("suggestion-KOR");
            assertThat(browser.text("actor")).contains(language.equals("en") ? "South Korea" : "Korea Selatan");
            browser.click("partner-RUS");
            assertThat(browser.text("total")).contains("5");
            browser.choose("year", "2025");
            browser.choose("relation", "relation met");
            Browser.until("two meetings", () -> browser.text("total").contains("2"));
            assertThat(browser.count("event")).isEqualTo(2);
            assertThat(browser.value("location.search").asText()).contains("relation=met", "2025");
            browser.click("event-link");
            var quote = browser.text("quote");
            assertThat(quote).isNotBlank();
            browser.click("report-link");
            browser.await("active-quote");
            assertThat(browser.value("[...document.querySelectorAll('[data-test=active-quote]')]"
                                    + ".map(piece => piece.textContent).join('')")
                            .asText())
                    .isEqualTo(
                            browser.value("decodeURIComponent(location.hash).length > 1")
                                            .asBoolean()
                                    ? quote
                                    : "");
            assertThat(browser.count("mention")).isPositive();
            clean(browser);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void anEventTellsWhyItsReportsWereJoined(String language, @TempDir Path profile) throws Exception {
        try (var browser = new Browser(profile)) {
            var event = served.json("/dyad/KOR/RUS.json?relation=met")
                    .at("/events/0/id")
                    .asText();
            browser.open(served.address() + "/event/" + event + "?lang=" + language);
            assertThat(browser.text("reports"))
                    .contains(language.equals("en") ? "the first report of it" : "ini laporan pertama tentangnya")
                    .doesNotContain(language.equals("en") ? "laporan pertama" : "the first report");
            clean(browser);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void fromTheNetworkToAPair(String language, @TempDir Path profile) throws Exception {
        try (var browser = new Browser(profile)) {
            browser.open(served.address() + "/network?lang=" + language);
            browser.await("picture");
            browser.click("pair-KOR-RUS");
            assertThat(browser.text("total")).contains("5");
            clean(browser);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void aNamedQueryShowsItsRowsAndOffersThemAsCsv(String language, @TempDir Path profile) throws Exception {
        try (var browser = new Browser(profile)) {
            browser.open(served.address() + "/query?name=partners&lang=" + language);
            browser.type("parameter-actor", "Korsel");
            browser.click("run");
            assertThat(browser.text("result-table"))
                    .contains(language.equals("en") ? "Russia" : "Rusia")
                    .contains(language.equals("en") ? "North Korea" : "Korea Utara");
            var csv = browser.value("document.querySelector('[data-test=download-csv]').getAttribute('href')")
                    .asText();
            assertThat(served.get(csv).body().lines())
                    .hasSize(3)
                    .first()
                    .isEqualTo("partner,events,cooperation,conflict");
            clean(browser);
        }
    }

    @Test
    void inIndonesianNoQueryIsDescribedInEnglish(@TempDir Path profile) throws Exception {
        try (var browser = new Browser(profile)) {
            var english = new ArrayList<String>();
            for (var query : Queries.all()) {
                english.add(query.title("en"));
                english.add(query.about("en"));
                query.parameters()
                        .forEach(parameter -> english.add(parameter.type().allowed(NamedQuery.phrases("en"))));
            }
            for (var name : List.of("months", "family", "articles", "network-of-a-year")) {
                var query = Queries.get(name);
                browser.open(served.address() + "/query?name=" + name + "&lang=id");
                Browser.until(
                        name, () -> browser.value("document.title").asText().contains(query.title("id")));
                browser.await("named-query");
                assertThat(browser.value("document.documentElement.outerHTML").asText())
                        .contains("Siapa bertemu siapa", query.title("id"), query.about("id"))
                        .contains(query.parameters().get(0).type().allowed(NamedQuery.phrases("id")))
                        .doesNotContain(english);
            }
            clean(browser);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void aPastedTextShowsItsEventsAndWhy(String language, @TempDir Path profile) throws Exception {
        try (var browser = new Browser(profile)) {
            browser.open(served.address() + "/try?lang=" + language);
            browser.type("try-text", "Presiden Prancis bertemu Presiden Jerman di Paris pada Jumat (19/12).");
            browser.click("try-read");
            assertThat(browser.text("try-event")).contains(language.equals("en") ? "France" : "Prancis");
            assertThat(browser.count("try-event")).isEqualTo(1);
            assertThat(browser.count("why")).isPositive();
            clean(browser);
        }
    }

    @Test
    void whatIsNotThereIsSaid(@TempDir Path profile) throws Exception {
        try (var browser = new Browser(profile)) {
            browser.open(served.address() + "/event/event-0?lang=en");
            browser.await("failed");
            assertThat(browser.requests()).allMatch(request -> request.startsWith(served.address()));
        }
    }

    /** No error, no violation of the policy, and nothing asked for elsewhere. */
    private static void clean(Browser browser) {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(request -> request.startsWith(served.address() + "/") || request.startsWith("data:"));
    }
}
