package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.timeline.Rows.row;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.model.Modality;
import org.entente.model.Step;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.ReportRows;
import org.entente.query.Sample;
import org.junit.jupiter.api.Test;

final class TimelineTextTest {

    private static final Timeline TIMELINE = Timeline.of(
            "KOR", "RUS", new ReportRows(Sample.data(), Sample.relations()).rows(Filter.ALL.between("KOR", "RUS")));
    private static final String HOSTILE = "=1+1\t\"Kyiv\", said\nthe <script>";
    private static final Timeline STRANGE = Timeline.of(
            "KOR", "RUS", List.of(row("KOR", "met", "RUS", Rows.on("2025-12-21"), Modality.ACTUAL, HOSTILE)));

    @Test
    void aTableShowsEveryEntryWithItsWords() {
        assertThat(TimelineText.table(TIMELINE, null, UnaryOperator.identity()))
                .isEqualTo(
                        """
                        KOR and RUS: 4 reports

                        when                    event               modality  article  words
                        2025-12-20              KOR met RUS         actual    ex-1     Envoys of South Korea and Russia met in Seoul on Saturday
                        undated, by 2025-12-22  KOR met RUS         actual    ex-2     Utusan Korsel dan Rusia bertemu
                        2025-12-29/2026-01-04   RUS criticized KOR  actual    ex-4     Rusia mengecam Korsel pekan lalu
                        2026-02                 KOR sanctioned RUS  planned   ex-3     Seoul plans sanctions on Russia in February
                        """);
    }

    @Test
    void aTableWithAStepBeginsWithSums() {
        assertThat(TimelineText.table(TIMELINE, Step.MONTH, UnaryOperator.identity()))
                .startsWith(
                        """
                        KOR and RUS: 4 reports

                        period           reports  undated  cooperation  conflict
                        2025-12          2        1        +2.0         0
                        2025-12/2026-01  1        0        0            -2.0
                        2026-02          1        0        0            0

                        when   \
                        """);
    }

    @Test
    void aTableCanSpeakALanguage() {
        assertThat(TimelineText.table(TIMELINE, null, Labels.in(Sample.data(), "id")::of))
                .contains("Korea Selatan and Rusia", "Rusia mengecam Korea Selatan                 terjadi  ");
    }

    @Test
    void aTimelineOfNothingSaysSo() {
        assertThat(TimelineText.table(Timeline.of("KOR", "RUS", List.of()), Step.DAY, UnaryOperator.identity()))
                .isEqualTo("KOR and RUS: no reports\n");
    }

    @Test
    void aTableKeepsStrangeWordsOnTheirLine() {
        assertThat(TimelineText.table(STRANGE, null, UnaryOperator.identity()).lines())
                .last()
                .isEqualTo("2025-12-21  KOR met RUS  actual    a-1      =1+1 \"Kyiv\", said the <script>");
    }

    @Test
    void csvHasALineForEachEntry() {
        var lines = TimelineText.csv(TIMELINE, null).split("\r\n");
        assertThat(lines[0])
                .isEqualTo(
                        "when,undated,direction,report,date,earliest,latest,dateSource,source,sourceText,relation,"
                                + "target,targetText,plover,cameo,goldstein,modality,claimedBy,place,placeText,sourcePersons,"
                                + "targetPersons,confidence,evidence,start,end,rule,article,url,title,publisher,published,lang");
        assertThat(lines[1])
                .isEqualTo("2025-12-20,false,mutual,report-r1,2025-12-20,2025-12-20,2025-12-20,stated,KOR,South Korea,"
                        + "met,RUS,Russia,CONSULT,040,1.0,actual,,Seoul,Seoul,,Ivan Contoh,0.9,"
                        + "Envoys of South Korea and Russia met in Seoul on Saturday,10,67,en/met-01,ex-1,"
                        + "https://example.org/1,Envoys talk in Seoul,Sample Times,2025-12-21,en");
        assertThat(lines[2])
                .startsWith(",true,mutual,report-r3,,,2025-12-22,publication,")
                .endsWith(",2025-12-22,id");
        assertThat(lines).hasSize(5);
    }

    @Test
    void csvWithAStepHoldsTheSums() {
        assertThat(TimelineText.csv(TIMELINE, Step.YEAR))
                .isEqualTo(
                        """
                        period,reports,undated,cooperation,conflict
                        2025,2,1,2.0,0.0
                        2025/2026,1,0,0.0,-2.0
                        2026,1,0,0.0,0.0
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void csvMarksFormulasAsText() {
        assertThat(TimelineText.csv(STRANGE, null)).contains(",\"'=1+1\t\"\"Kyiv\"\", said\nthe <script>\",");
    }

    @Test
    void jsonGivesStrangeWordsBack() throws IOException {
        var root = new ObjectMapper().readTree(TimelineText.json(STRANGE, null));
        assertThat(root.at("/entries/0/evidence").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void jsonHoldsSumsAndEntries() throws IOException {
        var root = new ObjectMapper().readTree(TimelineText.json(TIMELINE, Step.MONTH));
        assertThat(root.at("/by").asText()).isEqualTo("month");
        assertThat(root.at("/periods/0").toString())
                .isEqualTo("{\"period\":\"2025-12\",\"reports\":2,\"undated\":1,\"cooperation\":2.0,\"conflict\":0.0}");
        assertThat(root.at("/entries/1/when").isNull()).isTrue();
        assertThat(root.at("/entries/1/undated").asBoolean()).isTrue();
        assertThat(root.at("/entries/2/direction").asText()).isEqualTo("back");
        assertThat(root.at("/entries")).hasSize(4);
    }
}
