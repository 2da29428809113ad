package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.timeline.Rows.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.When;
import org.entente.query.EventRow;
import org.junit.jupiter.api.Test;

final class CurveTest {

    private static final When THAT_YEAR =
            new When("2025", LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"), DateSource.STATED);

    private static Curve curve(EventRow... rows) {
        return Curve.of(Timeline.of("KOR", "RUS", List.of(rows)));
    }

    @Test
    void aMonthWeighsCooperationAgainstConflict() {
        var curve = curve(
                row("KOR", "met", "RUS", "2025-03-01"),
                row("KOR", "criticized", "RUS", "2025-03-09"),
                row("KOR", "sanctioned", "RUS", Rows.on("2025-03-10"), Modality.PLANNED));
        assertThat(curve.months()).containsExactly(new Month(YearMonth.of(2025, 3), 3, 0, 1.0, -2.0));
        assertThat(curve.months().get(0).balance()).isEqualTo(-1.0);
    }

    @Test
    void monthsWithoutReportsAreGapsAndNoZeros() {
        var curve = curve(row("KOR", "met", "RUS", "2025-03-31"), row("KOR", "met", "RUS", "2025-06-01"));
        assertThat(curve.months()).hasSize(2);
        assertThat(curve.gaps()).isEqualTo(Map.of(YearMonth.of(2025, 4), YearMonth.of(2025, 5)));
    }

    @Test
    void aMonthThatAReportMayBeOfIsNoGap() {
        var curve = curve(
                row("KOR", "met", "RUS", THAT_YEAR, Modality.ACTUAL),
                row("KOR", "met", "RUS", "2025-03-31"),
                row("KOR", "met", "RUS", "2026-02-01"));
        assertThat(curve.gaps()).isEqualTo(Map.of(YearMonth.of(2026, 1), YearMonth.of(2026, 1)));
    }

    @Test
    void whatNoSingleMonthHoldsIsCountedAndNotInTheCurve() {
        var curve = curve(row("KOR", "met", "RUS", THAT_YEAR, Modality.ACTUAL));
        assertThat(curve.months()).isEmpty();
        assertThat(curve.unplaced()).isEqualTo(1);
    }

    @Test
    void aTurningPointTellsTheMeansBeforeAndAfter() {
        var months = new Invented(3).months(0, 20, 20, 1).months(20, 40, 20, 0).timeline();
        assertThat(Curve.of(months).turningPoints()).singleElement().satisfies(point -> {
            assertThat(point.month()).isEqualTo(Invented.BEGIN.plusMonths(20));
            assertThat(point.before()).isPositive();
            assertThat(point.after()).isNegative();
        });
    }
}
