package org.entente.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An article and its translation tell the same. */
final class TranslationsTest {

    @Test
    void sixOfTenTriplesFoundInEitherLanguageAreFoundInBoth() throws IOException {
        var english = TextFiles.actual(TextFiles.articles("translations/en.jsonl"));
        var indonesian = TextFiles.actual(TextFiles.articles("translations/id.jsonl"));
        assertThat(english.keySet()).isEqualTo(indonesian.keySet()).hasSize(20);
        var both = 0;
        var either = 0;
        for (var id : english.keySet()) {
            var shared = new TreeSet<>(english.get(id));
            shared.retainAll(indonesian.get(id));
            var all = new TreeSet<>(english.get(id));
            all.addAll(indonesian.get(id));
            both += shared.size();
            either += all.size();
        }
        assertThat(either).isGreaterThan(60);
        assertThat(both / (double) either).isGreaterThanOrEqualTo(0.6);
    }
}
