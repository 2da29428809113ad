package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.entente.model.Modality;
import org.entente.query.EventRow;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ties add up to in a stretch of time is what its events add up to. */
final class TieCountsTest {

    private static final double TENTHS = 10;

    private static TreeMap<String, String> counted(@Nullable LocalDate from, @Nullable LocalDate to) {
        var events = new TreeMap<String, Integer>();
        var scores = new TreeMap<String, Double>();
        new TieCounts(Sample.relations()).between(Sample.data(), from, to).forEach(tie -> {
            var name = String.join(" ", tie.one(), tie.other(), tie.relation());
            events.merge(name, tie.events(), Integer::sum);
            scores.merge(name, tie.goldstein(), Double::sum);
        });
        return joined(events, scores);
    }

    private static TreeMap<String, String> joined(TreeMap<String, Integer> events, TreeMap<String, Double> scores) {
        var all = new TreeMap<String, String>();
        events.forEach(
                (name, count) -> all.put(name, count + " " + Math.round(scores.getOrDefault(name, 0.0) * TENTHS)));
        return all;
    }

    private static TreeMap<String, String> recounted(@Nullable LocalDate from, @Nullable LocalDate to) {
        var events = new TreeMap<String, Integer>();
        var scores = new TreeMap<String, Double>();
        for (var row : rows(from, to)) {
            var codes = List.of(row.source().actor(), row.target().actor()).stream()
                    .sorted()
                    .toList();
            var name =
                    String.join(" ", codes.get(0), codes.get(1), row.relation().name());
            var score = row.modality() == Modality.ACTUAL ? row.relation().goldstein() : null;
            events.merge(name, 1, Integer::sum);
            scores.merge(name, score == null ? 0 : score, Double::sum);
        }
        return joined(events, scores);
    }

    private static List<EventRow> rows(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new EventRows(Sample.data(), Sample.relations())
                .rows(new Filter(null, null, null, null, from, to, null, 0, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31",
        "2025-01-01, 2025-12-31",
        "2026-01-01, 2026-12-31",
        "2024-01-01, 2025-12-31",
        "2025-12-01, 2025-12-31",
        "2026-01-01, 2026-02-28"
    })
    void yearsAndMonthsCountTheirEvents(LocalDate from, LocalDate to) {
        assertThat(counted(from, to)).isNotEmpty().isEqualTo(recounted(from, to));
    }

    @Test
    void anOpenEndReachesAsFarAsTheStore() {
        var since = LocalDate.of(2025, 1, 1);
        assertThat(counted(since, null)).isEqualTo(recounted(since, null));
        assertThat(counted(null, since.minusDays(1))).isEqualTo(recounted(null, since.minusDays(1)));
    }
}
