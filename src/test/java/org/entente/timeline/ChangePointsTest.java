package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChangePointsTest {

    private static final int SERIES = 20;

    /** Twenty series of 100 reports or so a year, of which 80 % are cooperation at first, 20 % then, and 80 % at last. */
    private static Invented broken(int seed, int first, int second) {
        return new Invented(seed)
                .months(0, first, 8, .8)
                .months(first, second, 8, .2)
                .months(second, 90, 8, .8);
    }

    @Test
    void nineOfTenKnownBreaksAreFoundWithinAMonth() {
        var found = 0;
        for (var seed = 0; seed < SERIES; seed++) {
            var random = new Random(seed);
            var first = 12 + random.nextInt(24);
            var second = 48 + random.nextInt(30);
            var months = Curve.of(broken(seed, first, second).timeline()).turningPoints().stream()
                    .map(point -> Invented.BEGIN.until(point.month(), ChronoUnit.MONTHS))
                    .toList();
            assertThat(months).as("series " + seed).hasSizeBetween(1, 3);
            found += (int) IntStream.of(first, second)
                    .filter(known -> months.stream().anyMatch(month -> Math.abs(month - known) <= 1))
                    .count();
        }
        assertThat(found).isGreaterThanOrEqualTo(2 * SERIES * 9 / 10);
    }

    @Test
    void noneIsFoundInFlatSeries() {
        for (var seed = 0; seed < SERIES; seed++) {
            var flat =
                    new Invented(seed).months(0, 90, 8, seed / (double) SERIES).timeline();
            assertThat(Curve.of(flat).turningPoints()).as("series " + seed).isEmpty();
        }
    }

    @Test
    void ofAThousandFlatSeriesAtMostTwoSeemToTurn() {
        var random = new Random(1);
        var turning = IntStream.range(0, 1000)
                .filter(series -> !ChangePoints.in(
                                random.doubles(60).map(value -> value * 40 - 20).toArray())
                        .isEmpty())
                .count();
        assertThat(turning).isLessThanOrEqualTo(2);
    }

    @Test
    void oneMonthOfWarIsNoNewLevel() {
        var values = new Random(2).doubles(40).toArray();
        values[20] = -1000;
        assertThat(ChangePoints.in(values)).isEmpty();
    }

    @Test
    void theFirstValueOfANewLevelIsToldExactly() {
        var values = IntStream.range(0, 40)
                .mapToDouble(i -> (i < 15 ? 10 : -10) + i % 3)
                .toArray();
        assertThat(ChangePoints.in(values)).containsExactly(15);
    }

    @Test
    void whatNeverChangesHasNoTurningPoint() {
        assertThat(ChangePoints.in(new double[50])).isEmpty();
    }

    @Test
    void aShortSeriesIsNotLookedAt() {
        assertThat(ChangePoints.in(new double[] {1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9}))
                .isEmpty();
    }
}
