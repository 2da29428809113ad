package org.entente.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Families;
import org.entente.model.InputProblem;
import org.entente.model.Relation;
import org.entente.serve.Totals.TieTotal;
import org.jspecify.annotations.Nullable;

/** Who deals with whom, of all time or of some. */
record NetworkEndpoint(Held held) implements Endpoint {

    /** The strongest edges that are shown. */
    private static final int EDGES = 2000;

    private record Edge(String a, String b, String family, int events, double goldstein) {

        Edge plus(Edge more) {
            return new Edge(a, b, family, events + more.events, Months.rounded(goldstein + more.goldstein));
        }

        String pair() {
            return a + " " + b;
        }
    }

    private record Actor(String code, String name, String kind, int events) {}

    private record Answer(
            List<Actor> nodes, List<Edge> edges, @Nullable String first, @Nullable String last, int left) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var edges = edges(asked, data);
        var least = asked.number("min", 1, 1, Integer.MAX_VALUE);
        var pairs = new HashMap<String, Integer>();
        edges.forEach(edge -> pairs.merge(edge.pair(), edge.events(), Integer::sum));
        var strongest = edges.stream()
                .filter(edge -> pairs.getOrDefault(edge.pair(), 0) >= least)
                .sorted(Comparator.comparing(Edge::events)
                        .reversed()
                        .thenComparing(Edge::pair)
                        .thenComparing(Edge::family))
                .toList();
        var shown = strongest.subList(0, Math.min(EDGES, strongest.size()));
        var known = held.totals(data).months();
        return new Answer(
                nodes(asked, data, shown),
                shown,
                known.isEmpty() ? null : known.get(0).month(),
                known.isEmpty() ? null : known.get(known.size() - 1).month(),
                strongest.size() - shown.size());
    }

    private List<Actor> nodes(Asked asked, DatasetGraph data, List<Edge> edges) {
        var events = new TreeMap<String, Integer>();
        edges.forEach(edge -> {
            events.merge(edge.a(), edge.events(), Integer::sum);
            events.merge(edge.b(), edge.events(), Integer::sum);
        });
        var words = held.words(asked);
        return events.entrySet().stream()
                .map(each -> {
                    var actor = words.actor(data, each.getKey());
                    return new Actor(actor.code(), actor.name(), actor.kind(), each.getValue());
                })
                .toList();
    }

    private List<Edge> edges(Asked asked, DatasetGraph data) {
        var relations = held.parts().relations();
        var families = new Families(relations);
        var relation = asked.text("relation");
        var family = asked.text("family");
        if (relation != null && relations.find(relation).isEmpty()
                || family != null && !families.names().contains(family)) {
            throw new InputProblem(
                    Objects.requireNonNullElse(relation, Objects.toString(family)),
                    "unknown relation or family",
                    "see /relations.json");
        }
        var actor = asked.text("actor");
        var edges = new TreeMap<String, Edge>();
        for (var tie : ties(asked, data)) {
            var type = relations.find(tie.relation());
            var isWanted = !tie.one().equals(tie.other())
                    && (relation == null || relation.equals(tie.relation()))
                    && (family == null
                            || type.map(found -> families.contains(family, found))
                                    .orElse(false))
                    && (actor == null || actor.equals(tie.one()) || actor.equals(tie.other()));
            if (isWanted) {
                var edge = new Edge(
                        tie.one(),
                        tie.other(),
                        type.map(Relation::plover).orElse(""),
                        tie.events(),
                        Months.rounded(tie.goldstein()));
                edges.merge(edge.pair() + " " + edge.family(), edge, Edge::plus);
            }
        }
        return List.copyOf(edges.values());
    }

    private List<TieTotal> ties(Asked asked, DatasetGraph data) {
        var from = asked.from("from");
        var to = asked.to("to");
        if (from == null && to == null) {
            return held.ties(data);
        }
        return held.ties().between(data, from, to);
    }
}
