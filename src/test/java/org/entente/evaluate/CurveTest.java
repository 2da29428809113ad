package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.model.Relations;
import org.junit.jupiter.api.Test;

final class CurveTest {

    private static final Relations RELATIONS = Relations.of(List.of(
            "relation\tplover\tcameo\tgoldstein\tsymmetric\tparent\tscored_as\tmeaning",
            "met\tCONSULT\t040\t1.0\tyes\t\tmet\t",
            "accused\tACCUSE\t112\t-2.0\tno\t\taccused\t"));

    private static Said said(String source, String relation, String target, double confidence) {
        return new Said(source, relation, target, "actual", null, "", "", confidence);
    }

    private static Curve curve() {
        var gold = Map.of("a", List.of(said("IRN", "met", "RUS", 1), said("IRN", "accused", "USA", 1)));
        var predicted = Map.of(
                "a",
                List.of(
                        said("RUS", "met", "IRN", 0.9),
                        said("IRN", "met", "RUS", 0.2),
                        said("USA", "accused", "IRN", 0.42),
                        said("IRN", "accused", "USA", 0.44)));
        return Curve.of(gold, predicted, RELATIONS);
    }

    @Test
    void aHigherBoundKeepsFewerEvents() {
        assertThat(curve().points())
                .containsExactly(
                        new Curve.Point(0, new Score(2, 1, 0)),
                        new Curve.Point(0.45, new Score(1, 0, 1)),
                        new Curve.Point(0.95, new Score(0, 0, 2)));
    }

    @Test
    void anEventToldTwiceCountsOnceWithItsHigherConfidence() {
        var bins = curve().bins();
        assertThat(bins).extracting(Curve.Bin::count).containsExactly(2, 1);
        assertThat(bins.get(1)).isEqualTo(new Curve.Bin(0.9, 0.9, 1, 1));
        assertThat(bins.get(0).confidence()).isEqualTo(0.43, within(1e-9));
        assertThat(bins.get(0).right()).isEqualTo(0.5);
    }

    @Test
    void theCalibrationErrorIsTheMeanDistance() {
        assertThat(curve().calibrationError()).isEqualTo((2 * 0.07 + 0.1) / 3, within(1e-9));
        assertThat(Curve.of(Map.of(), Map.of(), RELATIONS).calibrationError()).isZero();
    }
}
