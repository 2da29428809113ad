package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.timeline.Rows.row;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.model.Modality;
import org.entente.model.Step;
import org.entente.model.When;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.Sample;
import org.junit.jupiter.api.Test;

final class TimelineTextTest {

    private static final EventRows EVENTS = new EventRows(Sample.data(), Sample.relations());
    private static final Timeline TIMELINE = Timeline.of("KOR", "RUS", EVENTS.rows(Filter.ALL.between("KOR", "RUS")));
    private static final String HOSTILE = "=1+1\t\"Kyiv\", said\nthe <script>";
    private static final Timeline STRANGE = Timeline.of(
            "KOR", "RUS", List.of(row("KOR", "met", "RUS", Rows.on("2025-12-21"), Modality.ACTUAL, HOSTILE)));

    @Test
    void aTableShowsEveryEntryWithItsWords() {
        assertThat(TimelineText.table(Excerpt.whole(TIMELINE, null), UnaryOperator.identity()))
                .isEqualTo(
                        """
                        KOR and RUS: 3 events

                        when                   event               modality  reports  article  words
                        2025-12-20             KOR met RUS         actual    2        ex-1     Envoys of South Korea and Russia met in Seoul on Saturday
                        2025-12-29/2026-01-04  RUS criticized KOR  actual    1        ex-4     Rusia mengecam Korsel pekan lalu
                        2026-02                KOR sanctioned RUS  planned   1        ex-3     Seoul plans sanctions on Russia in February
                        """);
    }

    @Test
    void aTableWithAStepBeginsWithSums() {
        assertThat(TimelineText.table(Excerpt.whole(TIMELINE, Step.MONTH), UnaryOperator.identity()))
                .startsWith(
                        """
                        KOR and RUS: 3 events

                        period           events  undated  cooperation  conflict
                        2025-12          1       0        +1.0         0
                        2025-12/2026-01  1       0        0            -2.0
                        2026-02          1       0        0            0

                        when   \
                        """);
    }

    @Test
    void aTableCanSpeakALanguage() {
        assertThat(TimelineText.table(Excerpt.whole(TIMELINE, null), Labels.in(Sample.data(), "id")::of))
                .contains("Korea Selatan and Rusia", "Rusia mengecam Korea Selatan                 terjadi  ");
    }

    @Test
    void aTimelineOfNothingSaysSo() {
        assertThat(TimelineText.table(
                        Excerpt.whole(Timeline.of("KOR", "RUS", List.of()), Step.DAY), UnaryOperator.identity()))
                .isEqualTo("KOR and RUS: no events\n");
    }

    @Test
    void aTableKeepsStrangeWordsOnTheirLine() {
        assertThat(TimelineText.table(Excerpt.whole(STRANGE, null), UnaryOperator.identity())
                        .lines())
                .last()
                .isEqualTo("2025-12-21  KOR met RUS  actual    1        a-1      =1+1 \"Kyiv\", said the <script>");
    }

    @Test
    void csvHasALineForEachEntry() {
        var lines = TimelineText.csv(Excerpt.whole(TIMELINE, null)).split("\r\n");
        assertThat(lines[0])
                .isEqualTo(
                        "when,undated,direction,event,date,earliest,latest,dateSource,source,sourceText,relation,target,"
                                + "targetText,plover,cameo,goldstein,modality,claimedBy,place,sourcePersons,targetPersons,"
                                + "confidence,reports,sources,denials,evidence,start,end,rule,article,url,title,publisher,"
                                + "published,lang");
        assertThat(lines[1])
                .isEqualTo("2025-12-20,false,mutual,event-r1,2025-12-20,2025-12-20,2025-12-20,stated,KOR,South Korea,"
                        + "met,RUS,Russia,CONSULT,040,1.0,actual,,Seoul,,Ivan Contoh,0.97,2,2,0,"
                        + "Envoys of South Korea and Russia met in Seoul on Saturday,10,67,en/met-01,ex-1,"
                        + "https://example.org/1,Envoys talk in Seoul,Sample Times,2025-12-21,en");
        assertThat(lines).hasSize(4);
    }

    @Test
    void whatIsUndatedSaysSo() {
        var undated = When.unstated(LocalDate.parse("2025-12-22"));
        var timeline = Timeline.of("KOR", "RUS", List.of(row("KOR", "met", "RUS", undated, Modality.ACTUAL)));
        assertThat(TimelineText.table(Excerpt.whole(timeline, null), UnaryOperator.identity()))
                .contains("\nundated, by 2025-12-22  KOR met RUS  ");
        assertThat(TimelineText.csv(Excerpt.whole(timeline, null))).contains("\r\n,true,mutual,event-1,,,2025-12-22,");
    }

    @Test
    void aPartSaysWhatItIsAPartOf() {
        var part = Excerpt.of(TIMELINE, Step.YEAR, 1, 1);
        assertThat(TimelineText.table(part, UnaryOperator.identity()))
                .startsWith("KOR and RUS: 3 events, here 2 to 2\n")
                .contains("2025/2026  1       0        0            -2.0\n", "RUS criticized KOR")
                .doesNotContain("KOR met RUS");
        assertThat(TimelineText.table(Excerpt.of(TIMELINE, Step.YEAR, 0, 0), UnaryOperator.identity()))
                .doesNotContain("when");
    }

    @Test
    void whatTheStoreCountsIsWhatItsEventsAddUpTo() {
        for (var pair : List.of("KOR RUS", "PRK RUS", "PRK UKR", "RUS TUR", "RUS USA", "TUR UKR")) {
            var codes = pair.split(" ");
            var rows = EVENTS.rows(Filter.ALL.between(codes[0], codes[1]));
            var timeline = Timeline.of(codes[0], codes[1], rows);
            var months = EVENTS.periods(codes[0], codes[1]);
            assertThat(months).as(pair).isEqualTo(timeline.periods(Step.MONTH));
            assertThat(Excerpt.years(months)).as(pair).isEqualTo(timeline.periods(Step.YEAR));
            assertThat(EVENTS.count(codes[0], codes[1])).isEqualTo(rows.size());
            for (var offset = 0; offset < rows.size(); offset++) {
                assertThat(EVENTS.page(codes[0], codes[1], offset, 2))
                        .isEqualTo(rows.subList(offset, Math.min(offset + 2, rows.size())));
            }
        }
    }

    @Test
    void csvWithAStepHoldsTheSums() {
        assertThat(TimelineText.csv(Excerpt.whole(TIMELINE, Step.YEAR)))
                .isEqualTo(
                        """
                        period,events,undated,cooperation,conflict
                        2025,1,0,1.0,0.0
                        2025/2026,1,0,0.0,-2.0
                        2026,1,0,0.0,0.0
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void csvMarksFormulasAsText() {
        assertThat(TimelineText.csv(Excerpt.whole(STRANGE, null)))
                .contains(",\"'=1+1\t\"\"Kyiv\"\", said\nthe <script>\",");
    }

    @Test
    void jsonGivesStrangeWordsBack() throws IOException {
        var root = new ObjectMapper().readTree(TimelineText.json(Excerpt.whole(STRANGE, null), id -> List.of()));
        assertThat(root.at("/entries/0/evidence").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void jsonHoldsSumsAndEntries() throws IOException {
        var root = new ObjectMapper().readTree(TimelineText.json(Excerpt.whole(TIMELINE, Step.MONTH), EVENTS::reports));
        assertThat(root.at("/by").asText()).isEqualTo("month");
        assertThat(root.at("/periods/0").toString())
                .isEqualTo("{\"period\":\"2025-12\",\"events\":1,\"undated\":0,\"cooperation\":1.0,\"conflict\":0.0}");
        assertThat(root.at("/entries/1/direction").asText()).isEqualTo("back");
        assertThat(root.at("/entries/0/toldBy/1/report").asText()).isEqualTo("report-r3");
        assertThat(root.at("/entries")).hasSize(3);
    }
}
