package org.entente.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single sentences in the manner of an event codebook: two states, one act. */
final class CodebookTest {

    record Case(String lang, String text, String event) {}

    private static List<Case> cases() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readValue(Path.of("src/test/resources/codebook/cases.yml").toFile(), new TypeReference<>() {});
    }

    @Test
    void theEventsOfSentencesComeOutWithAnF1OfSixTenths() throws IOException {
        var right = 0;
        var found = 0;
        var cases = cases();
        assertThat(cases).hasSize(60);
        for (var each : cases) {
            var told = Extraction.told(each.text(), each.lang(), null);
            found += told.size();
            right += told.contains(each.event()) ? 1 : 0;
        }
        assertThat(2.0 * right / (found + cases.size())).isGreaterThanOrEqualTo(0.6);
    }
}
