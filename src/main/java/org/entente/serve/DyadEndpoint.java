package org.entente.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Families;
import org.entente.model.InputProblem;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.query.EventPages;
import org.entente.query.EventRow;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Period;
import org.entente.rdf.EventsGraph;
import org.entente.rdf.Iris;
import org.entente.rdf.NodeFacts;
import org.entente.rdf.Vocabulary;
import org.entente.serve.Shapes.ActorShape;
import org.entente.serve.Shapes.EventShape;
import org.entente.serve.Shapes.MonthShape;
import org.entente.timeline.Caption;
import org.entente.timeline.TurningPoint;
import org.entente.timeline.Wording;
import org.jspecify.annotations.Nullable;

/** Two actors: their months, turning points, relations and events. */
record DyadEndpoint(Held held) implements Endpoint {

    private static final int LIMIT = 100;
    private static final int MOST = 500;

    private record Turn(String month, double before, double after) {

        Turn(TurningPoint point) {
            this(point.month().toString(), point.before(), point.after());
        }
    }

    private record RelationCount(String name, String label, String family, int events) {}

    private record Answer(
            ActorShape a,
            ActorShape b,
            int total,
            int offset,
            int limit,
            List<MonthShape> months,
            List<Turn> turning,
            String method,
            List<RelationCount> relations,
            List<EventShape> events) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var one = held.actor(asked, data, asked.names().get(0));
        var other = held.actor(asked, data, asked.names().get(1));
        if (one.code().equals(other.code())) {
            throw new InputProblem("dyad " + one.code(), "both are the same actor", "name two");
        }
        var words = held.words(asked);
        var rows = held.parts().rows(data);
        var filter = filter(asked, one.code(), other.code());
        var timeless = filter(asked, one.code(), other.code(), null, null);
        var isWhole = timeless.equals(Filter.ALL.between(one.code(), other.code()));
        var chosen = isWhole ? null : held.chosen(data, timeless);
        var periods = chosen == null ? rows.periods(one.code(), other.code()) : chosen.periods();
        var offset = asked.number("offset", 0, 0, Integer.MAX_VALUE);
        var limit = asked.number("limit", LIMIT, 1, MOST);
        Page page;
        if (chosen == null && filter.equals(timeless)) {
            page = Page.of(rows, one.code(), other.code(), periods, offset, limit);
        } else {
            var pages = chosen == null
                    ? EventPages.of(data, filter)
                    : chosen.pages().within(data, filter);
            page = new Page(pages.total(), pages.page(rows, offset, limit));
        }
        var curve = Months.curve(periods);
        var nowhere = Page.nowhere(periods);
        return new Answer(
                one,
                other,
                page.total(),
                offset,
                limit,
                Months.of(periods),
                curve.turningPoints().stream().map(Turn::new).toList(),
                Caption.of(curve, nowhere, Wording.in(asked.language(), name -> words.label(data, name))),
                relations(data, one.code(), other.code(), words),
                page.events().stream().map(row -> words.event(data, row, null)).toList());
    }

    private Filter filter(Asked asked, String one, String other) {
        return filter(asked, one, other, asked.from("from"), asked.to("to"));
    }

    private Filter filter(Asked asked, String one, String other, @Nullable LocalDate from, @Nullable LocalDate to) {
        var relation = asked.text("relation");
        var relations = held.parts().relations();
        if (relation != null && relations.find(relation).isEmpty()) {
            throw new InputProblem("relation=" + relation, "unknown relation", "see /relations.json");
        }
        var family = asked.text("family");
        if (family != null && !new Families(relations).names().contains(family)) {
            throw new InputProblem("family=" + family, "unknown family", "see /relations.json");
        }
        var modality = asked.text("modality");
        if (modality != null
                && Arrays.stream(Modality.values())
                        .noneMatch(known -> known.text().equals(modality))) {
            throw new InputProblem(
                    "modality=" + modality, "unknown modality", "use actual, planned, hypothetical or negated");
        }
        return new Filter(one, other, relation, family, from, to, modality, 0, null, null);
    }

    private List<RelationCount> relations(DatasetGraph data, String one, String other, Words words) {
        var counts = new TreeMap<String, Integer>();
        EventsGraph.subjects(data, Vocabulary.TIE_OF, Iris.pair(one, other)).forEach(node -> {
            var tie = Totals.tie(NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, node));
            if (tie != null) {
                counts.merge(tie.relation(), tie.events(), Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .map(entry -> new RelationCount(
                        entry.getKey(),
                        words.label(data, entry.getKey()),
                        held.parts()
                                .relations()
                                .find(entry.getKey())
                                .map(Relation::plover)
                                .orElse(""),
                        entry.getValue()))
                .sorted(Comparator.comparing(RelationCount::events).reversed().thenComparing(RelationCount::name))
                .toList();
    }

    /** A part of the events, the newest first; what nothing places in time comes last. */
    private record Page(int total, List<EventRow> events) {

        /** Of all events of a pair only the part is read. */
        static Page of(EventRows rows, String one, String other, List<Period> periods, int offset, int limit) {
            var total = rows.count(one, other);
            var placed = total - nowhere(periods);
            var page = new ArrayList<EventRow>();
            var end = Math.max(0, placed - offset);
            var begin = Math.max(0, end - limit);
            if (end > begin) {
                page.addAll(rows.page(one, other, begin, end - begin));
                Collections.reverse(page);
            }
            if (page.size() < limit) {
                page.addAll(rows.page(one, other, Math.max(placed, offset), limit - page.size()));
            }
            return new Page(total, page);
        }

        static int nowhere(List<Period> periods) {
            return periods.stream()
                    .filter(period -> period.name().isEmpty())
                    .mapToInt(Period::events)
                    .sum();
        }
    }
}
