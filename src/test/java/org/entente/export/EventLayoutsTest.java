package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EventLayoutsTest {

    private static byte[] bytes(ExportFormat format, Filter filter) throws IOException {
        var data = Sample.data();
        var events = new EventRows(data, Sample.relations());
        var labels = Labels.in(data, "en");
        var out = new ByteArrayOutputStream();
        format.network()
                .orElseThrow()
                .write(new Network(sink -> events.each(filter, sink), new StoreActors(data, labels), labels::of), out);
        return out.toByteArray();
    }

    /** The cells of a row that are not empty, after their columns. */
    private static List<String> row(ExportFormat format, String relation, int columns) throws IOException {
        var filter = new Filter(null, null, relation, null, null, null, null, 0, null, null);
        var lines = new String(bytes(format, filter), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var names = lines.get(0).split("\t", -1);
        var cells = lines.get(1).split("\t", -1);
        assertThat(names).hasSize(columns).hasSameSizeAs(cells);
        var found = new ArrayList<String>();
        for (var i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                found.add(names[i] + ": " + cells[i]);
            }
        }
        return found;
    }

    @Test
    void icewsHasTheCodeAsTextAndCountsIds() throws IOException {
        assertThat(row(ExportFormat.ICEWS, "met", 20))
                .containsExactly(
                        "Event ID: 1",
                        "Event Date: 2025-12-20",
                        "Source Name: South Korea",
                        "Source Country: South Korea",
                        "Event Text: met",
                        "CAMEO Code: 040",
                        "Intensity: 1.0",
                        "Target Name: Russia",
                        "Target Country: Russia",
                        "Story ID: 1",
                        "Publisher: Sample Times");
    }

    @Test
    void polecatTellsWhatDidNotHappenByItsMode() throws IOException {
        var negated = new Filter(null, null, null, null, null, null, "negated", 0, null, null);
        assertThat(new String(bytes(ExportFormat.POLECAT, negated), StandardCharsets.UTF_8))
                .contains("\nevent-r9\t2026-01-15\tMOBILIZE\tnegation\t-7.2\t");
        assertThat(row(ExportFormat.POLECAT, "met", 40))
                .containsExactly(
                        "Event ID: event-r1",
                        "Event Date: 2025-12-20",
                        "Event Type: CONSULT",
                        "Intensity: 1.0",
                        "Actor Name: South Korea",
                        "Actor Country: KOR",
                        "Actor Name Raw: South Korea",
                        "Recipient Name: Russia",
                        "Recipient Country: RUS",
                        "Recipient Title: Ivan Contoh",
                        "Recipient Name Raw: Russia",
                        "Placename: Seoul",
                        "Raw Placename: Seoul",
                        "Source: Sample Times",
                        "Publication Date: 2025-12-21",
                        "Language: en",
                        "Version: Entente");
    }

    private static Stream<ExportFormat> networks() {
        return Stream.of(ExportFormat.values())
                .filter(format -> format.network().isPresent());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theSameEventsGiveTheSameBytes(ExportFormat format) throws IOException {
        assertThat(bytes(format, Filter.ALL)).isNotEmpty().isEqualTo(bytes(format, Filter.ALL));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void nothingIsAFileAsWell(ExportFormat format) throws IOException {
        var none = new Filter("FRA", null, null, null, null, null, null, 0, null, null);
        assertThat(bytes(format, none)).isNotEmpty();
    }
}
