package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SketchTest {

    private static List<String> words(int seed, int count) {
        var random = new Random(seed);
        return random.ints(count, 0, 400).mapToObj(number -> "w" + number).toList();
    }

    private static HashSet<String> runs(List<String> words) {
        var runs = new HashSet<String>();
        for (var i = 0; i + 3 <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + 3)));
        }
        return runs;
    }

    @Test
    void likenessIsTheShareOfRunsOfThreeWordsThatTwoTextsHaveInCommon() {
        for (var kept = 50; kept <= 200; kept += 50) {
            var one = words(1, 200);
            var other = new java.util.ArrayList<>(one.subList(0, kept));
            other.addAll(words(2, 200 - kept));
            var common = runs(one);
            common.retainAll(runs(other));
            var all = runs(one);
            all.addAll(runs(other));
            assertThat(Sketch.of(String.join(" ", one)).likeness(Sketch.of(String.join(" ", other))))
                    .isCloseTo((double) common.size() / all.size(), within(0.15));
        }
    }

    @Test
    void caseAndPunctuationAreOfNoAccount() {
        assertThat(Sketch.of("\"We met,\" he said; nothing else.")).isEqualTo(Sketch.of("we met he SAID nothing else"));
    }

    @Test
    void aTextOfNoWordOrOneHasASketchToo() {
        assertThat(Sketch.of("")).isEqualTo(Sketch.of("..."));
        assertThat(Sketch.of("Peace").isNear(Sketch.of("War"))).isFalse();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var sketch = Sketch.of("The two presidents met on Tuesday in the old palace.");
        assertThat(Sketch.parse(sketch.toString())).isEqualTo(sketch);
    }
}
