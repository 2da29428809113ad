package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {

    @Test
    void cellsWithCommasQuotesAndLinesAreQuoted() {
        assertThat(Csv.line(List.of("a,b", "say \"no\"", "one\ntwo", "plain")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"one\ntwo\",plain\r\n");
    }

    @Test
    void controlCharactersAndHalvesOfPairsAreLeftOut() {
        assertThat(Csv.line(List.of("a\u0000b\u001bc\u009bd\ud800e\ufffef", "\ud83d\ude00")))
                .isEqualTo("abcdef,\ud83d\ude00\r\n");
    }

    @Test
    void aFormulaBehindAControlCharacterIsOneAsWell() {
        assertThat(Csv.line(List.of("\u0000=1"))).isEqualTo("'=1\r\n");
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(Csv.line(Arrays.asList("a", null, "b"))).isEqualTo("a,,b\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1+1"})
    void textThatASpreadsheetWouldRunIsMarkedAsText(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void aMarkedTextCanBeToldFromOneThatHadTheMark() {
        assertThat(Csv.line(List.of("'=1+1"))).isEqualTo("''=1+1\r\n");
        assertThat(Csv.line(List.of("'No', he said"))).isEqualTo("\"'No', he said\"\r\n");
    }

    @Test
    void numbersAndDaysAreNoFormulas() {
        assertThat(Csv.line(List.of(-7.2, -1, LocalDate.parse("2025-12-21")))).isEqualTo("-7.2,-1,2025-12-21\r\n");
    }
}
