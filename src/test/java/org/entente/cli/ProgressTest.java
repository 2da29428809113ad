package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProgressTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void itTellsHowFastItGoesAndHowLongItWillTake() {
        assertThat(Progress.line("build", 1_200, 5_000, 4 * SECOND))
                .isEqualTo("build: 1,200 of 5,000 (24 %), 300 a second, 00:13 left");
        assertThat(Progress.line("build", 100, 1_000_100, 10 * SECOND))
                .isEqualTo("build: 100 of 1,000,100 (0 %), 10 a second, 27:46:40 left");
    }

    @Test
    void whereTheEndIsNotKnownItTellsNone() {
        assertThat(Progress.line("build", 1_200, 0, 4 * SECOND)).isEqualTo("build: 1,200, 300 a second");
    }

    @Test
    void whereTheShareOfTheInputIsKnownItTellsWhatIsLeft() {
        assertThat(Progress.line("build", 1_200, 25, 100, 4 * SECOND))
                .isEqualTo("build: 1,200 (25 %), 300 a second, 00:12 left");
        assertThat(Progress.line("build", 1_200, 0, 0, 4 * SECOND)).isEqualTo("build: 1,200, 300 a second");
    }

    @Test
    void atTheStartThereIsNoRate() {
        assertThat(Progress.line("rebuild", 0, 7, 0)).isEqualTo("rebuild: 0 of 7 (0 %), 0 a second");
    }
}
