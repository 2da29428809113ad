package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportFormatTest {

    @ParameterizedTest
    @CsvSource({
        "a.ttl, TTL",
        "a/b.trig, TRIG",
        "x.y.NQ, NQ",
        "a.jsonld, JSONLD",
        "a.csv, CSV",
        "a.nq.gz, NQ",
        "a.gephi.zip, GEPHI",
        "a.icews.tab, ICEWS",
        "a.polecat.txt.gz, POLECAT",
        "a.csv.gexf, GEXF"
    })
    void theEndingOfAFileNamesItsFormat(String file, ExportFormat format) {
        assertThat(ExportFormat.ofFile(file)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a", "-", "", "a.gz", "a.nq/", "csv.zip", "nq.a.zip"})
    void anotherEndingNamesNone(String file) {
        assertThat(ExportFormat.ofFile(file)).isEmpty();
    }

    @Test
    void formatsAreNamedInLowerCase() {
        assertThat(ExportFormat.names())
                .startsWith("ttl", "trig", "nq", "jsonld", "csv")
                .hasSize(17);
        assertThat(ExportFormat.named("NQ")).isEmpty();
    }
}
