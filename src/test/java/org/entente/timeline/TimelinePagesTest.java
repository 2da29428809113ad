package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.timeline.Rows.row;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.entente.model.Modality;
import org.entente.model.When;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.ReportRow;
import org.entente.query.Sample;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The page, the JSON of TimelineJS, and the words of both. */
final class TimelinePagesTest {

    private static final EventRows EVENTS = new EventRows(Sample.data(), Sample.relations());
    private static final Timeline SAMPLE = Timeline.of("KOR", "RUS", EVENTS.rows(Filter.ALL.between("KOR", "RUS")));
    private static final String HOSTILE = "<img src=x onerror=alert(1)> \"quoted\"";
    private static final Timeline STRANGE = Timeline.of(
            "KOR",
            "RUS",
            List.of(
                    row("KOR", "met", "RUS", Rows.on("2025-12-21"), Modality.ACTUAL, HOSTILE),
                    row("KOR", "met", "RUS", When.unstated(null), Modality.ACTUAL)));

    @Test
    void aPageHasThePictureAndEveryEventWithItsWords() {
        var page = Jsoup.parse(TimelineHtml.of(SAMPLE, EVENTS::reports, Pictures.wording("id")));
        assertThat(page.title()).isEqualTo("Korea Selatan dan Rusia");
        assertThat(page.select("svg")).hasSize(1);
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("#event-r1 summary").text()).isEqualTo("2 laporan dari 2 sumber");
        assertThat(page.select("#event-r1 li q").eachText())
                .containsExactly(
                        "Envoys of South Korea and Russia met in Seoul on Saturday", "Utusan Korsel dan Rusia bertemu");
        assertThat(page.select("#event-r10 td").eachText())
                .containsExactly(
                        "29 Des 2025 sampai 4 Jan 2026",
                        "Rusia mengecam Korea Selatan",
                        "terjadi",
                        "Rusia mengecam Korsel pekan lalu",
                        "ex-4");
    }

    @Test
    void everyMarkLeadsToItsEvent() {
        var page = Jsoup.parse(TimelineHtml.of(SAMPLE, EVENTS::reports, Pictures.wording("en")));
        assertThat(page.select("svg a").eachAttr("href")).hasSize(3).allMatch(link -> page.select(link)
                .is("tr"));
    }

    @Test
    void aPageHasNoScriptAndLoadsNothing() {
        var page = Jsoup.parse(TimelineHtml.of(STRANGE, id -> List.of(), Pictures.wording("en")));
        assertThat(page.select("script, link, img, iframe, object, embed, [onerror], [src]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page.select("tbody q").eachText()).contains(HOSTILE);
    }

    @Test
    void onlyAddressesOfTheWebAreLinked() {
        var row = SAMPLE.entries().get(0).event();
        assertThat(TimelineHtml.article(row.article())).contains("href=\"https://example.org/1\"");
        var origin = row.article();
        var hostile = new ReportRow.Origin(origin.id(), "javascript:alert(1)", origin.title(), null, null, null);
        assertThat(TimelineHtml.article(hostile)).isEqualTo("Envoys talk in Seoul");
    }

    @Test
    void timelineJsHasDatesAsPreciseAsTheyAre() throws IOException {
        var events = new ObjectMapper()
                .readTree(TimelineJs.of(SAMPLE, Pictures.wording("en")))
                .at("/events");
        assertThat(events).hasSize(3);
        assertThat(events.at("/0/start_date").toString()).isEqualTo("{\"year\":2025,\"month\":12,\"day\":20}");
        assertThat(events.at("/0/end_date").isMissingNode()).isTrue();
        assertThat(events.at("/1/end_date").toString()).isEqualTo("{\"year\":2026,\"month\":1,\"day\":4}");
        assertThat(events.at("/2/start_date").toString()).isEqualTo("{\"year\":2026,\"month\":2}");
        assertThat(events.at("/2/group").asText()).isEqualTo("sanction");
    }

    @Test
    void timelineJsSaysWhatIsUndated() throws IOException {
        var undated = When.unstated(LocalDate.parse("2025-12-22"));
        var timeline = Timeline.of("KOR", "RUS", List.of(row("KOR", "met", "RUS", undated, Modality.ACTUAL)));
        assertThat(new ObjectMapper()
                        .readTree(TimelineJs.of(timeline, Pictures.wording("en")))
                        .at("/events/0/display_date")
                        .asText())
                .isEqualTo("undated, by 22 Dec 2025");
    }

    @Test
    void timelineJsGetsNoMarkupFromArticlesAndCountsWhatHasNoPlace() throws IOException {
        var root = new ObjectMapper().readTree(TimelineJs.of(STRANGE, Pictures.wording("en")));
        assertThat(root.at("/title/text/text").asText())
                .isEqualTo("2 events. Placed by nothing, and so not drawn: 1 event.");
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
