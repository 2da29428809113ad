package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CodeIndexTest {

    private final List<@Nullable String> symbols = new ArrayList<>();
    private final CodeIndex codes = new CodeIndex(symbols);

    private void put(String symbol) {
        if (symbols.isEmpty()) {
            symbols.add(null);
        }
        symbols.add(symbol);
        codes.add(symbols.size() - 1);
    }

    @Test
    void everySymbolIsFoundHoweverManyThereAre() {
        for (var i = 0; i < 10_000; i++) {
            put("word" + i);
        }
        for (var i = 0; i < 10_000; i++) {
            assertThat(codes.of("word" + i)).isEqualTo(i + 1);
        }
        assertThat(codes.of("word10000")).isEqualTo(-1);
        assertThat(codes.size()).isEqualTo(10_000);
    }

    @Test
    void symbolsOfOneHashAreToldApart() {
        put("Aa");
        put("BB");
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(codes.of("Aa")).isEqualTo(1);
        assertThat(codes.of("BB")).isEqualTo(2);
        assertThat(codes.of("C#")).isEqualTo(-1);
    }

    @Test
    void ofASymbolThatComesTwiceTheLaterCodeHolds() {
        put("twice");
        put("twice");
        assertThat(codes.of("twice")).isEqualTo(2);
        assertThat(codes.size()).isEqualTo(1);
    }
}
