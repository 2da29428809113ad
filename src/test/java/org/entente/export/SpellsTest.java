package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellsTest {

    /** Days of January as {@code 3-5 9-9}. */
    private static String joined(String spans) {
        var spells = new Spells();
        for (var span : spans.split(" ")) {
            var ends = span.split("-");
            spells.add(day(ends[0]), day(ends[1]));
        }
        return text(spells);
    }

    private static LocalDate day(String number) {
        return LocalDate.of(2025, 1, Integer.parseInt(number));
    }

    private static String text(Spells spells) {
        var found = new ArrayList<String>();
        spells.each((first, last) -> found.add(first.getDayOfYear() + "-" + last.getDayOfYear()));
        return String.join(" ", found);
    }

    @ParameterizedTest
    @CsvSource({
        "3-5, 3-5",
        "9-9 3-5, 3-5 9-9",
        "3-5 6-8, 3-8",
        "3-5 7-8, 3-5 7-8",
        "3-5 4-4, 3-5",
        "1-2 5-6 9-9 2-9, 1-9",
        "5-6 3-4, 3-6",
        "1-1 3-3 5-5 3-3, 1-1 3-3 5-5"
    })
    void spansThatTouchAreJoined(String added, String spells) {
        assertThat(joined(added)).isEqualTo(spells);
    }

    @Test
    void whateverTheOrderTheDaysAreThoseThatWereAdded() {
        var random = new Random(5);
        for (var run = 0; run < 200; run++) {
            var days = new BitSet();
            var spells = new Spells();
            for (var span = 0; span < 12; span++) {
                var first = 1 + random.nextInt(300);
                var last = first + random.nextInt(20);
                days.set(first, last + 1);
                spells.add(LocalDate.ofYearDay(2025, first), LocalDate.ofYearDay(2025, last));
            }
            assertThat(text(spells)).isEqualTo(String.join(" ", spans(days)));
        }
    }

    private static List<String> spans(BitSet days) {
        var found = new ArrayList<String>();
        for (var first = days.nextSetBit(0); first >= 0; first = days.nextSetBit(days.nextClearBit(first))) {
            found.add(first + "-" + (days.nextClearBit(first) - 1));
        }
        return found;
    }
}
