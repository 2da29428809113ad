package org.entente.serve;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** Actors by the beginning of any of their names. */
record SearchEndpoint(Held held) implements Endpoint {

    private static final int LIMIT = 20;
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private record Found(String code, String name, String kind, String matched, int events) {}

    private record Answer(String q, List<Found> actors) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var typed = asked.parameters().getOrDefault("q", "");
        var words = held.words(asked);
        var events = held.totals(data).actors();
        var wanted = typed.substring(0, Math.min(LONGEST, typed.length()));
        var found = Names.matches(held.names(data), wanted, code -> events.getOrDefault(code, 0)).stream()
                .limit(asked.number("limit", LIMIT, 1, MOST))
                .map(match -> {
                    var actor = words.actor(data, match.code());
                    return new Found(
                            actor.code(),
                            actor.name(),
                            actor.kind(),
                            match.text(),
                            events.getOrDefault(match.code(), 0));
                })
                .toList();
        return new Answer(typed, found);
    }
}
