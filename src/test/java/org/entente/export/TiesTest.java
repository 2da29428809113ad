package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Sample;
import org.junit.jupiter.api.Test;

final class TiesTest {

    private static String tie(String kind, String source) {
        var events = new EventRows(Sample.data(), Sample.relations());
        var network = new Network(
                sink -> events.each(Filter.ALL, sink), code -> new ActorNode(code, code, "State", code), name -> name);
        var tie = Ties.of(network).all().stream()
                .filter(one -> one.kind().equals(kind) && one.source().equals(source))
                .findFirst()
                .orElseThrow();
        var spells = new ArrayList<String>();
        tie.spells().each((first, last) -> spells.add(first + ".." + last));
        return "%s %s %d events, %d claimed, %d undated, %s"
                .formatted(tie.source(), tie.target(), tie.events(), tie.claimed(), tie.undated(), spells);
    }

    @Test
    void aTieHoldsTheEventsOfAPairAndTheDaysTheyMayHaveBeenOn() {
        assertThat(tie("deployedTroops", "PRK"))
                .isEqualTo("PRK UKR 1 events, 0 claimed, 0 undated, [2024-11-01..2024-11-30]");
    }

    @Test
    void twoReportsOfOneEventCountOnce() {
        assertThat(tie("met", "KOR")).isEqualTo("KOR RUS 1 events, 0 claimed, 0 undated, [2025-12-20..2025-12-20]");
    }

    @Test
    void whatDidNotHappenIsATieOfItsOwn() {
        assertThat(tie("deployedTroops (negated)", "PRK"))
                .isEqualTo("PRK UKR 1 events, 0 claimed, 1 undated, [2026-01-15..2026-01-15]");
        assertThat(tie("sanctioned (planned)", "KOR"))
                .isEqualTo("KOR RUS 1 events, 0 claimed, 0 undated, [2026-02-01..2026-02-28]");
    }
}
