package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CodePointsTest {

    private static void assertCounted(String text) {
        var points = CodePoints.of(text);
        var counted =
                IntStream.rangeClosed(0, text.length()).map(points::before).toArray();
        var expected = IntStream.rangeClosed(0, text.length())
                .map(unit -> text.codePointCount(0, unit))
                .toArray();
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void everyPlaceOfATextIsCounted() {
        assertCounted("");
        assertCounted("Kabul");
        assertCounted("a\ud83d\ude00b\u00e9".repeat(1_000));
    }

    @Test
    void aPairThatLiesAcrossAStepIsOnePoint() {
        for (var before = 1020; before < 1026; before++) {
            assertCounted("x".repeat(before) + "\ud83d\ude00".repeat(600));
        }
    }

    @Test
    void halfAPairIsAPoint() {
        assertCounted("\ude00\ud83d\ud83d\ude00\ude00\ud83d".repeat(400));
    }
}
