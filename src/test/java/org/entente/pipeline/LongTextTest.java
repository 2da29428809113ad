package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actors.Gazetteer;
import org.entente.export.EventLines;
import org.entente.golden.Extraction;
import org.entente.model.Article;
import org.entente.model.Report;
import org.entente.model.Sentence;
import org.entente.model.When;
import org.junit.jupiter.api.Test;

/** A text that is read part by part. */
final class LongTextTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final Map<Integer, Pipelines> PIPELINES = new HashMap<>();

    /** Nothing in them is of anybody; behind three sentences it tells no more how many there were. */
    private static final String RAIN = "It rained \ud83c\udf27. It rained again. It rained for long. ";

    private static final List<String> CHAPTERS = List.of(
            RAIN + "France met Germany in Paris on Monday. The two countries signed a trade agreement.",
            RAIN + "Japan condemned Iran. It expelled two diplomats of Peru on 3 May 2025.",
            RAIN
                    + "Kenya's president visited Chad on Sunday. \ud83c\udf27 Norway imposed sanctions on Cuba last week.");

    private static Article article(String text) {
        return new Article("a", null, null, text, LocalDate.of(2025, 6, 3), "en", null);
    }

    private static Pipelines pipelines(int longestPart) {
        return PIPELINES.computeIfAbsent(
                longestPart, longest -> new Pipelines(Extraction.PACKS, GAZETTEER, Extraction.RELATIONS, longest));
    }

    private static List<Report> reports(String text, int longestPart) {
        return pipelines(longestPart).facts(article(text)).reports();
    }

    /** All of a report but its name, which comes from its place. */
    private record Told(
            String source,
            String relation,
            String target,
            String modality,
            When when,
            double confidence,
            String quote,
            int start,
            int end) {

        static Told of(Report report, int offset) {
            var evidence = report.evidence();
            return new Told(
                    report.source().toString(),
                    report.relation(),
                    report.target().toString(),
                    report.modality().text(),
                    report.when(),
                    report.confidence(),
                    evidence.quote(),
                    evidence.span().start() + offset,
                    evidence.span().end() + offset);
        }
    }

    private static int parts(String text, int longestPart) {
        var parts = new ArrayList<Pipelines.Explanation>();
        pipelines(longestPart).explain(article(text), parts::add);
        return parts.size();
    }

    @Test
    void itTellsWhatItsPartsTellAtTheirPlaces() {
        var text = String.join("\n\n", CHAPTERS);
        var expected = new ArrayList<Told>();
        for (var chapter : CHAPTERS) {
            reports(chapter, 1_000).forEach(report -> expected.add(Told.of(report, text.indexOf(chapter))));
        }
        var told = reports(text, 150).stream().map(report -> Told.of(report, 0)).toList();
        assertThat(parts(text, 150)).isEqualTo(3);
        assertThat(told).isEqualTo(expected).hasSizeGreaterThan(4);
    }

    @Test
    void theIdsOfItsReportsAreThoseOfTheWholeText() {
        var text = String.join("\n\n", CHAPTERS);
        assertThat(reports(text, 150).stream().map(Report::id))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        reports(text, 1_000).stream().map(Report::id).toList());
    }

    @Test
    void offsetsAreCodePointsOfTheWholeText() throws JsonProcessingException {
        var text = String.join("\n\n", CHAPTERS);
        var line = new EventLines(Extraction.RELATIONS).line(pipelines(150).facts(article(text)));
        var events = new ObjectMapper().readTree(line).get("events");
        assertThat(events).hasSizeGreaterThan(4).allSatisfy(event -> {
            var start = text.offsetByCodePoints(0, event.get("start").intValue());
            var end = text.offsetByCodePoints(0, event.get("end").intValue());
            assertThat(text.substring(start, end))
                    .isEqualTo(event.get("evidence").textValue());
        });
    }

    @Test
    void aParagraphThatIsCutGivesWholeSentences() {
        var text = "France met Germany in Paris. Japan condemned Iran. Norway sanctioned Cuba. Kenya condemned Chad. "
                + "Peru sanctioned Oman.";
        assertThat(parts(text, 80)).isEqualTo(2);
        assertThat(reports(text, 80).stream()
                        .map(report -> report.evidence().span().text(text)))
                .containsExactly(
                        "France met Germany in Paris.",
                        "Japan condemned Iran.",
                        "Norway sanctioned Cuba.",
                        "Kenya condemned Chad.",
                        "Peru sanctioned Oman.");
    }

    @Test
    void whatIsToldInSeveralPartsIsOneReport() {
        var text = "France met Germany on Monday.\n\n" + RAIN + "\n\n" + RAIN + "\n\nFrance met Germany on Monday.";
        assertThat(parts(text, 80)).isGreaterThan(2);
        assertThat(reports(text, 80)).hasSize(1);
    }

    @Test
    void aLineThatIsADateHoldsForTheLinesBelowItInEveryPart() {
        var text = "1 May 2021\n\nFrance met Germany.\n\n" + RAIN + "\n\nJapan condemned Iran.\n\n2 May 2021\n\n" + RAIN
                + "\n\nNorway sanctioned Cuba.";
        assertThat(parts(text, 80)).isGreaterThan(2);
        assertThat(reports(text, 80).stream().map(report -> report.when().date()))
                .containsExactly("2021-05-01", "2021-05-01", "2021-05-02");
    }

    @Test
    void whatEndsTheNewsInOnePartEndsThemInAll() {
        var news = "France met Germany.\n\n" + RAIN + "\n\n";
        var rest = RAIN + "\n\nJapan condemned Iran.";
        assertThat(reports(news + rest, 80)).hasSize(2);
        assertThat(reports(news + "Disclaimer: all of it is true.\n\n" + rest, 80))
                .hasSize(1);
    }

    @Test
    void aTextOnTopOfWhichStandsItsTitleIsNotTakenForOneInItsMiddle() {
        var article = new Article(
                "a",
                null,
                "Japan condemned Iran",
                "Japan condemned Iran\n\n" + RAIN + "\n\n" + RAIN + "\n\nJapan condemned Iran\n\n" + RAIN,
                null,
                "en",
                null);
        var spans = pipelines(80).facts(article).reports().stream()
                .map(report -> report.evidence().span().start())
                .toList();
        assertThat(spans).containsExactly(article.text().lastIndexOf("Japan"));
    }

    @Test
    void itIsExplainedSentenceBySentence() {
        var text = String.join("\n\n", CHAPTERS);
        var sentences = new ArrayList<Sentence>();
        var whole = new ArrayList<Sentence>();
        pipelines(150)
                .explain(article(text), part -> sentences.addAll(part.document().sentences()));
        pipelines(1_000)
                .explain(article(text), part -> whole.addAll(part.document().sentences()));
        assertThat(sentences.stream().map(Sentence::span))
                .containsExactlyElementsOf(whole.stream().map(Sentence::span).toList());
    }

    @Test
    void whoIsNamedIsKnownWithoutSyntaxToo() {
        var text = String.join("\n\n", CHAPTERS) + "\n\nPeru, Chile and Cuba met Oman.";
        var mentions = new ArrayList<>();
        pipelines(150)
                .explain(article(text), part -> mentions.addAll(part.document().mentions()));
        assertThat(pipelines(150).mentions(article(text))).isEqualTo(mentions).hasSizeGreaterThan(11);
    }
}
