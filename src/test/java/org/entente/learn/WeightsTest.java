package org.entente.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WeightsTest {

    private static double[] sums(Weights weights, String feature) {
        var sums = new double[] {0, 0};
        weights.addTo(sums, weights.row(feature));
        return sums;
    }

    @Test
    void eachOfManyFeaturesHasItsOwnWeights() {
        for (var size : new int[] {1, 2, 3, 4, 5, 8, 1000, 65_536, 100_000}) {
            var weights = new Weights(size, 2);
            for (var i = 0; i < size; i++) {
                weights.add("word=" + i);
                weights.set(i, 0, i);
                weights.set(i, 1, -i);
            }
            for (var i = 0; i < size; i++) {
                assertThat(weights.row("word=" + i)).isEqualTo(i);
                assertThat(sums(weights, "word=" + i)).containsExactly(i, -i);
            }
            assertThat(weights.row("word=" + size)).isEqualTo(-1);
        }
    }

    @Test
    void weightsOfSeveralFeaturesAddUp() {
        var weights = new Weights(2, 2);
        weights.add("grey");
        weights.add("cold");
        weights.set(0, 0, 1);
        weights.set(0, 1, 2);
        weights.set(1, 0, 10);
        weights.set(1, 1, 20);
        var sums = new double[] {100, 200};
        weights.addTo(sums, weights.row("grey"));
        weights.addTo(sums, weights.row("cold"));
        assertThat(sums).containsExactly(111, 222);
    }

    @Test
    void withoutAnyFeatureNoneIsFound() {
        assertThat(new Weights(0, 2).row("grey")).isEqualTo(-1);
    }

    @Test
    void noFeatureStandsInTwice() {
        var weights = new Weights(2, 2);
        weights.add("grey");
        assertThatThrownBy(() -> weights.add("grey")).hasMessageContaining("grey");
    }
}
