package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.timeline.Rows.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.When;
import org.entente.query.EventRow;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Sample;
import org.junit.jupiter.api.Test;

final class SideTest {

    private static final LocalDate LEFT = LocalDate.parse("2020-01-31");

    /** Of two members one left. */
    private static final Side UNION =
            new Side("EU", Set.of("EU", "FRA", "GBR"), (actor, day) -> actor.equals("FRA") || !day.isAfter(LEFT));

    private static List<Entry> entries(Side one, Side other, EventRow... rows) {
        return Timeline.of(one, other, List.of(rows)).entries();
    }

    @Test
    void aMemberCountsAsLongAsItIsOne() {
        assertThat(entries(
                        UNION,
                        Side.of("RUS"),
                        row("GBR", "met", "RUS", "2020-01-31"),
                        row("GBR", "met", "RUS", "2020-02-01"),
                        row("FRA", "met", "RUS", "2020-02-01")))
                .extracting(entry -> entry.actor() + " " + entry.when())
                .containsExactly("GBR 2020-01-31", "FRA 2020-02-01");
    }

    @Test
    void aMemberForPartOfTheTimeIsNoneForSure() {
        var that = new When("2020", LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"), DateSource.STATED);
        assertThat(entries(UNION, Side.of("RUS"), row("GBR", "met", "RUS", that, Modality.ACTUAL)))
                .isEmpty();
    }

    @Test
    void theOrganizationItselfCountsAlways() {
        assertThat(entries(UNION, Side.of("RUS"), row("RUS", "criticized", "EU", "2025-02-01")))
                .extracting(Entry::direction)
                .containsExactly(Direction.BACK);
    }

    @Test
    void everybodyIsWhoeverIsNotOnTheOtherSide() {
        assertThat(entries(
                        UNION,
                        Side.EVERYBODY,
                        row("FRA", "met", "EU", "2025-02-01"),
                        row("FRA", "met", "JPN", "2025-02-01"),
                        row("IRN", "criticized", "FRA", "2025-02-01"),
                        row("IRN", "criticized", "JPN", "2025-02-01")))
                .extracting(entry -> entry.partner() + " " + entry.direction())
                .containsExactly("JPN MUTUAL", "IRN BACK");
    }

    @Test
    void eventsAreReadOfTheSideThatIsFewer() {
        var events = new EventRows(Sample.data(), Sample.relations());
        assertThat(Side.of("RUS").events(events, Filter.ALL, Side.EVERYBODY))
                .hasSize(6)
                .isSortedAccordingTo(EventRow.BY_TIME);
        assertThat(UNION.events(events, Filter.ALL, Side.of("RUS"))).hasSize(6);
    }
}
