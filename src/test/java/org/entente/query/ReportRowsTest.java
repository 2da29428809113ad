package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.DateSource;
import org.entente.model.Evidence;
import org.entente.model.Facts;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Report;
import org.entente.model.Span;
import org.entente.model.When;
import org.entente.rdf.FactsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportRowsTest {

    private static final ReportRows ROWS = new ReportRows(Sample.data(), Sample.relations());

    private static List<String> ids(Filter filter) {
        return ROWS.rows(filter).stream().map(ReportRow::id).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void rowsStandByTimeAndTheUndatedByPublication() {
        assertThat(ids(Filter.ALL.between("KOR", "RUS")))
                .containsExactly("report-r1", "report-r3", "report-r10", "report-r6");
    }

    @Test
    void thePairMayBeAskedEitherWay() {
        assertThat(ids(Filter.ALL.between("RUS", "KOR"))).isEqualTo(ids(Filter.ALL.between("KOR", "RUS")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TUR||||||||r7 r8 r11",
                "|TUR|||||||r7 r8 r11",
                "TUR|UKR|||||||r8 r11",
                "||met||||||r1 r3",
                "|||SANCTION|||||r5 r6",
                "|||conflictRelation|planned||||r6",
                "||||negated||||r9",
                "|||||0.85|||r1 r7 r8 r5",
                "||||||id||r4 r3 r10 r9",
                "|||||||sample times|r2 r1 r7 r8 r5 r6",
            })
    void eachFilterNarrows(
            String actor,
            String with,
            String relation,
            String family,
            String modality,
            Double confidence,
            String language,
            String publisher,
            String expected) {
        var least = confidence == null ? 0 : confidence;
        var filter = new Filter(actor, with, relation, family, null, null, modality, least, language, publisher);
        assertThat(String.join(" ", ids(filter)).replace("report-", "")).isEqualTo(expected);
    }

    @Test
    void anEventCountsOnEveryDayThatItMayHaveBeenOn() {
        var newYear = new Filter(null, null, null, null, day("2026-01-01"), day("2026-01-01"), null, 0, null, null);
        assertThat(ids(newYear)).containsExactly("report-r10");
    }

    @Test
    void anEventWithoutADateCountsByItsPublication() {
        var day = day("2025-12-22");
        assertThat(ids(new Filter("KOR", null, null, null, day, day, null, 0, null, null)))
                .containsExactly("report-r3");
    }

    @Test
    void articlesComeInTheOrderOfTheirGraphs() {
        var seen = new java.util.ArrayList<String>();
        ROWS.each(Filter.ALL, row -> seen.add(row.id().substring("report-".length())));
        assertThat(seen).containsExactly("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12");
    }

    /** What the writer of facts says must come back. */
    @Test
    void aReportComesBackAsItWasWritten() {
        var text = "On Monday \ud83d\ude00 Seoul denied it.";
        var article = new Article("a-1", "https://example.org/a", "A title", text, day("2026-03-03"), "en", "Example");
        var when = new When("2026-03-02", day("2026-03-02"), day("2026-03-02"), DateSource.INFERRED);
        var report = new Report(
                "7f",
                new Party("KOR", "Seoul", List.of("Lee Contoh")),
                "rejected",
                new Party("RUS", "it", List.of()),
                Modality.NEGATED,
                "USA",
                null,
                when,
                "Seoul",
                "Seoul",
                0.625,
                new Evidence(new Span(13, 29), text.substring(13, 29), "en/rejected-01"));
        var data = DatasetGraphFactory.create();
        new FactsWriter(Sample.relations(), code -> new Actor(code, Actor.Kind.STATE, "state-" + code, Map.of()))
                .quads(new Facts(article, List.of(report)))
                .forEach(data::add);

        assertThat(new ReportRows(data, Sample.relations()).rows(Filter.ALL))
                .containsExactly(new ReportRow(
                        "report-7f",
                        report.source(),
                        Sample.relations().get("rejected"),
                        report.target(),
                        Modality.NEGATED,
                        "USA",
                        when,
                        "Seoul",
                        "Seoul",
                        0.625,
                        new ReportRow.Words("Seoul denied it.", 12, 28, "en/rejected-01"),
                        new ReportRow.Origin(
                                "a-1", "https://example.org/a", "A title", "Example", day("2026-03-03"), "en")));
    }
}
