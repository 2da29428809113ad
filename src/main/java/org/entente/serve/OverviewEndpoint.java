package org.entente.serve;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.serve.Shapes.ActorShape;
import org.entente.serve.Shapes.MonthShape;
import org.jspecify.annotations.Nullable;

/** What the store holds, and its busiest pairs. */
record OverviewEndpoint(Held held) implements Endpoint {

    private static final int BUSIEST = 20;

    private record Busy(ActorShape a, ActorShape b, int events) {}

    private record Overview(
            long articles,
            long reports,
            long events,
            int actors,
            @Nullable String first,
            @Nullable String last,
            String version,
            List<Busy> busiest,
            List<MonthShape> months) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var totals = held.totals(data);
        var words = held.words(asked);
        var months = totals.months();
        return new Overview(
                held.amounts(data).articles(),
                held.amounts(data).reports(),
                totals.events(),
                totals.actors().size(),
                months.isEmpty() ? null : months.get(0).month(),
                months.isEmpty() ? null : months.get(months.size() - 1).month(),
                held.parts().version(),
                totals.pairs().stream()
                        .limit(BUSIEST)
                        .map(pair ->
                                new Busy(words.actor(data, pair.one()), words.actor(data, pair.other()), pair.events()))
                        .toList(),
                months);
    }
}
