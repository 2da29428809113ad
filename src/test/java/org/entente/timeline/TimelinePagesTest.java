package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.timeline.Rows.row;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.entente.model.Modality;
import org.entente.model.When;
import org.entente.query.Filter;
import org.entente.query.ReportRow;
import org.entente.query.ReportRows;
import org.entente.query.Sample;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The page, the JSON of TimelineJS, and the words of both. */
final class TimelinePagesTest {

    private static final Timeline SAMPLE = Timeline.of(
            "KOR", "RUS", new ReportRows(Sample.data(), Sample.relations()).rows(Filter.ALL.between("KOR", "RUS")));
    private static final String HOSTILE = "<img src=x onerror=alert(1)> \"quoted\"";
    private static final Timeline STRANGE = Timeline.of(
            "KOR",
            "RUS",
            List.of(
                    row("KOR", "met", "RUS", Rows.on("2025-12-21"), Modality.ACTUAL, HOSTILE),
                    row("KOR", "met", "RUS", When.unstated(null), Modality.ACTUAL)));

    @Test
    void aPageHasThePictureAndEveryReportWithItsWords() {
        var page = Jsoup.parse(TimelineHtml.of(SAMPLE, Pictures.wording("id")));
        assertThat(page.title()).isEqualTo("Korea Selatan dan Rusia");
        assertThat(page.select("svg")).hasSize(1);
        assertThat(page.select("tbody tr")).hasSize(4);
        assertThat(page.select("#report-r10 td").eachText())
                .containsExactly(
                        "29 Des 2025 sampai 4 Jan 2026",
                        "Rusia mengecam Korea Selatan",
                        "terjadi",
                        "Rusia mengecam Korsel pekan lalu",
                        "ex-4");
    }

    @Test
    void everyMarkLeadsToItsReport() {
        var page = Jsoup.parse(TimelineHtml.of(SAMPLE, Pictures.wording("en")));
        assertThat(page.select("svg a").eachAttr("href")).hasSize(4).allMatch(link -> page.select(link)
                .is("tr"));
    }

    @Test
    void aPageHasNoScriptAndLoadsNothing() {
        var page = Jsoup.parse(TimelineHtml.of(STRANGE, Pictures.wording("en")));
        assertThat(page.select("script, link, img, iframe, object, embed, [onerror], [src]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page.select("tbody q").eachText()).contains(HOSTILE);
    }

    @Test
    void onlyAddressesOfTheWebAreLinked() {
        var row = SAMPLE.entries().get(0).report();
        assertThat(TimelineHtml.article(row)).contains("href=\"https://example.org/1\"");
        var origin = row.article();
        var hostile = new ReportRow.Origin(origin.id(), "javascript:alert(1)", origin.title(), null, null, null);
        assertThat(TimelineHtml.article(Rows.from(row, hostile))).isEqualTo("Envoys talk in Seoul");
    }

    @Test
    void timelineJsHasDatesAsPreciseAsTheyAre() throws IOException {
        var events = new ObjectMapper()
                .readTree(TimelineJs.of(SAMPLE, Pictures.wording("en")))
                .at("/events");
        assertThat(events).hasSize(4);
        assertThat(events.at("/0/start_date").toString()).isEqualTo("{\"year\":2025,\"month\":12,\"day\":20}");
        assertThat(events.at("/0/end_date").isMissingNode()).isTrue();
        assertThat(events.at("/1/display_date").asText()).isEqualTo("undated, by 22 Dec 2025");
        assertThat(events.at("/2/end_date").toString()).isEqualTo("{\"year\":2026,\"month\":1,\"day\":4}");
        assertThat(events.at("/3/start_date").toString()).isEqualTo("{\"year\":2026,\"month\":2}");
        assertThat(events.at("/3/group").asText()).isEqualTo("sanction");
    }

    @Test
    void timelineJsGetsNoMarkupFromArticlesAndCountsWhatHasNoPlace() throws IOException {
        var root = new ObjectMapper().readTree(TimelineJs.of(STRANGE, Pictures.wording("en")));
        assertThat(root.at("/title/text/text").asText())
                .isEqualTo("2 reports. Placed by nothing, and so not drawn: 1 report.");
        assertThat(root.at("/events")).hasSize(1);
        var text = Jsoup.parse(root.at("/events/0/text/text").asText());
        assertThat(text.select("img")).isEmpty();
        assertThat(text.text()).contains(HOSTILE);
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(words("id").stringPropertyNames())
                .isEqualTo(words("en").stringPropertyNames())
                .hasSizeGreaterThan(30);
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = TimelinePagesTest.class.getResourceAsStream("/timeline/" + language + ".properties")) {
            words.load(file);
        }
        return words;
    }
}
