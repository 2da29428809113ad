package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.query.EventRows.Parties;
import org.entente.rdf.Iris;
import org.junit.jupiter.api.Test;

final class EventRowsTest {

    private final EventRows events = new EventRows(Sample.data(), Sample.relations());

    @Test
    void whoTakesPartInAllEventsIsToldWithoutReadingThem() {
        var read = Parties.of(sink -> events.each(Filter.ALL, sink));
        assertThat(read.events()).isEqualTo(events.rows(Filter.ALL).size()).isGreaterThan(5);
        assertThat(events.parties(Filter.ALL)).isEqualTo(read);
    }

    @Test
    void whoTakesPartInSomeEventsIsReadFromThem() {
        var korean = new Filter("KOR", null, null, null, null, null, null, 0, null, null);
        assertThat(events.parties(korean).codes()).contains("KOR", "RUS").doesNotContain("UKR");
        assertThat(events.parties(korean).events())
                .isEqualTo(events.rows(korean).size());
    }

    @Test
    void nodesComeInTheOrderOfTheirEventsOfAllAndOfSome() {
        var korean = new Filter("KOR", null, null, null, null, null, null, 0, null, null);
        for (var filter : List.of(Filter.ALL, korean)) {
            var rows = new ArrayList<String>();
            var nodes = new ArrayList<String>();
            events.each(filter, row -> rows.add(row.id()));
            events.eachNode(filter, node -> nodes.add(Iris.local(node)));
            assertThat(nodes).isEqualTo(rows).hasSizeGreaterThan(2);
        }
    }
}
