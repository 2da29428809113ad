package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SeenTest {

    @Test
    void whatWasAddedIsThereAndNothingElse() {
        var random = new Random(1);
        var expected = new HashSet<String>();
        var seen = new Seen();
        for (var i = 0; i < 50_000; i++) {
            var name = "article https://news.test/" + random.nextInt(20_000);
            assertThat(seen.add(name)).isEqualTo(expected.add(name));
        }
        assertThat(seen.size()).isEqualTo(expected.size());
        for (var i = 0; i < 30_000; i++) {
            var name = "article https://news.test/" + i;
            assertThat(seen.contains(name)).isEqualTo(expected.contains(name));
        }
    }
}
