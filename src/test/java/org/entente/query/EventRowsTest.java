package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.query.EventRows.Parties;
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
}
