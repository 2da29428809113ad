package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.timeline.Rows.row;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.Step;
import org.entente.model.When;
import org.entente.query.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelineTest {

    private static When between(@Nullable String date, String earliest, String latest) {
        return new When(date, LocalDate.parse(earliest), LocalDate.parse(latest), DateSource.STATED);
    }

    private static List<Period> periods(Step step, org.entente.query.EventRow... rows) {
        return Timeline.of("KOR", "RUS", List.of(rows)).periods(step);
    }

    @Test
    void anEntrySaysWhoDidItToWhom() {
        var timeline = Timeline.of(
                "KOR",
                "RUS",
                List.of(
                        row("KOR", "criticized", "RUS", "2025-12-01"),
                        row("RUS", "criticized", "KOR", "2025-12-02"),
                        row("KOR", "met", "RUS", "2025-12-03")));
        assertThat(timeline.entries())
                .extracting(Entry::direction)
                .containsExactly(Direction.FORTH, Direction.BACK, Direction.MUTUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-21, 2025-12-21, 2025-12-21, 2025-12-21",
        "2025-12, 2025-12-01, 2025-12-31, 2025-12",
        "2025, 2025-01-01, 2025-12-31, 2025",
        ", 2025-12-29, 2026-01-04, 2025-12-29/2026-01-04",
    })
    void anEntryIsAsPreciseAsTheText(String date, String earliest, String latest, String shown) {
        var row = row("KOR", "met", "RUS", between(date, earliest, latest), Modality.ACTUAL);
        assertThat(new Entry(row, Direction.MUTUAL, "KOR", "RUS").when()).isEqualTo(shown);
    }

    @Test
    void anEntryWithoutADateIsMarkedAndHasNone() {
        var undated = When.unstated(LocalDate.parse("2025-12-22"));
        var entry = new Entry(row("KOR", "met", "RUS", undated, Modality.ACTUAL), Direction.MUTUAL, "KOR", "RUS");
        assertThat(entry.isUndated()).isTrue();
        assertThat(entry.when()).isEmpty();
    }

    @Test
    void sumsAreOfPositiveAndNegativeScoresOfActualReports() {
        assertThat(periods(
                        Step.MONTH,
                        row("KOR", "met", "RUS", "2025-12-01"),
                        row("KOR", "militaryCooperation", "RUS", "2025-12-31"),
                        row("RUS", "criticized", "KOR", "2025-12-31"),
                        row("RUS", "sanctioned", "KOR", Rows.on("2025-12-31"), Modality.PLANNED),
                        row("RUS", "attacked", "KOR", Rows.on("2025-12-31"), Modality.NEGATED)))
                .containsExactly(new Period("2025-12", 5, 0, 8.4, -2.0));
    }

    @Test
    void aRelationWithoutAScoreCountsAndAddsNothing() {
        assertThat(periods(Step.YEAR, row("RUS", "cyberattacked", "KOR", "2025-12-31")))
                .containsExactly(new Period("2025", 1, 0, 0, 0));
    }

    @Test
    void manyScoresAddUpToOneDecimal() {
        var row = row("KOR", "militaryCooperation", "RUS", "2025-12-01");
        assertThat(periods(Step.YEAR, row, row, row).get(0).cooperation()).isEqualTo(22.2);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2025-12-21, 2025-12-21, 2025-12-21",
        "DAY, 2025-12-01, 2025-12-31, 2025-12",
        "DAY, 2024-02-01, 2024-02-29, 2024-02",
        "DAY, 2025-12-01, 2025-12-21, 2025-12-01/2025-12-21",
        "MONTH, 2025-12-01, 2025-12-21, 2025-12",
        "MONTH, 2025-01-01, 2025-12-31, 2025",
        "MONTH, 2025-12-29, 2026-01-04, 2025-12/2026-01",
        "YEAR, 2025-12-29, 2026-01-04, 2025/2026",
        "YEAR, 2025-01-01, 2025-12-31, 2025",
    })
    void aPeriodIsNeverFinerThanTheText(Step step, String earliest, String latest, String period) {
        var row = row("KOR", "met", "RUS", between(null, earliest, latest), Modality.ACTUAL);
        assertThat(periods(step, row)).extracting(Period::name).containsExactly(period);
    }

    @Test
    void reportsWithoutADateStandAtTheirPublicationAndAreCountedAsSuch() {
        var undated = When.unstated(LocalDate.parse("2025-12-22"));
        assertThat(periods(
                        Step.MONTH,
                        row("KOR", "met", "RUS", undated, Modality.ACTUAL),
                        row("KOR", "met", "RUS", "2025-12-23")))
                .containsExactly(new Period("2025-12", 2, 1, 2.0, 0));
    }

    @Test
    void reportsThatNothingPlacesComeLast() {
        assertThat(periods(
                        Step.YEAR,
                        row("KOR", "met", "RUS", When.unstated(null), Modality.ACTUAL),
                        row("KOR", "met", "RUS", "2025-12-23")))
                .extracting(Period::name)
                .containsExactly("2025", "");
    }
}
