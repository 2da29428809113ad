package org.entente.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CodeIndexTest {

    @Test
    void everyStringIsFoundHoweverManyMoreThanExpectedThereAre() {
        for (var expected : new int[] {0, 1, 10_000, 100_000}) {
            var numbers = new CodeIndex(expected);
            for (var i = 0; i < 10_000; i++) {
                numbers.put("word" + i, i);
            }
            for (var i = 0; i < 10_000; i++) {
                assertThat(numbers.of("word" + i)).isEqualTo(i);
            }
            assertThat(numbers.of("word10000")).isEqualTo(-1);
            assertThat(numbers.size()).isEqualTo(10_000);
        }
    }

    @Test
    void stringsOfOneHashAreToldApart() {
        var numbers = new CodeIndex(2);
        numbers.put("Aa", 1);
        numbers.put("BB", 2);
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(numbers.of("Aa")).isEqualTo(1);
        assertThat(numbers.of("BB")).isEqualTo(2);
        assertThat(numbers.of("C#")).isEqualTo(-1);
    }

    @Test
    void ofAStringThatComesTwiceTheLaterNumberHolds() {
        var numbers = new CodeIndex(2);
        numbers.put("twice", 1);
        numbers.put("twice", 2);
        assertThat(numbers.of("twice")).isEqualTo(2);
        assertThat(numbers.size()).isEqualTo(1);
    }
}
