package org.entente.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Families;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relations;
import org.entente.model.Step;
import org.entente.rdf.EventsGraph;
import org.entente.rdf.Iris;
import org.entente.rdf.NodeFacts;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads events out of a dataset, pair by pair and month by month: one month of one pair is in memory at a time, and none
 * is read that is not asked for.
 */
public final class EventRows {

    /** Sorts behind all months. */
    private static final String NOWHERE = "~";

    private static final int MONTH_DIGITS = 7;

    private final DatasetGraph data;
    private final ReportRows reports;
    private final Families families;

    public EventRows(DatasetGraph data, Relations relations) {
        this.data = data;
        reports = new ReportRows(data, relations);
        families = new Families(relations);
    }

    /** Who takes part in events, by code, and how many events there are. */
    public record Parties(List<String> codes, int events) {

        /** Those of the events that are handed on. */
        public static Parties of(Consumer<Consumer<EventRow>> each) {
            var codes = new TreeSet<String>();
            var events = new int[1];
            each.accept(row -> {
                codes.add(row.source().actor());
                codes.add(row.target().actor());
                events[0]++;
            });
            return new Parties(List.copyOf(codes), events[0]);
        }
    }

    /** Those of the events that the filter wants. Of all events together the pairs tell it, and none need be read. */
    public Parties parties(Filter filter) {
        if (!filter.equals(Filter.ALL)) {
            return Parties.of(sink -> each(filter, sink));
        }
        var codes = new TreeSet<String>();
        var events = 0;
        for (var pair : pairs(filter)) {
            var facts = facts(pair);
            facts.names(Vocabulary.MEMBER).forEach(member -> codes.add(Iris.code(member)));
            events += facts.integer(Vocabulary.EVENT_COUNT);
        }
        return new Parties(List.copyOf(codes), events);
    }

    /** The events that the filter wants, by time. */
    public List<EventRow> rows(Filter filter) {
        var rows = new ArrayList<EventRow>();
        each(filter, rows::add);
        rows.sort(EventRow.BY_TIME);
        return rows;
    }

    /** Hands on the events that the filter wants, in the order of the IRIs of their pairs, then by time. */
    public void each(Filter filter, Consumer<EventRow> sink) {
        for (var pair : pairs(filter)) {
            for (var month : months(pair).values()) {
                var wanted = month.stream()
                        .filter(period -> filter.mayBeIn(Iris.periodName(pair, period)))
                        .toList();
                month(wanted, filter).forEach(sink);
            }
        }
    }

    /** The nodes of the events that {@link #each} hands on, in the same order; of all events only the days are read. */
    public void eachNode(Filter filter, Consumer<Node> sink) {
        if (filter.equals(Filter.ALL)) {
            for (var pair : pairs(filter)) {
                months(pair).values().forEach(month -> inOrder(month).forEach(sink));
            }
        } else {
            each(filter, row -> sink.accept(Iris.named(row.id())));
        }
    }

    private List<EventRow> month(List<Node> periods, Filter filter) {
        var found = new ArrayList<EventRow>();
        periods.forEach(period -> EventsGraph.subjects(data, Vocabulary.PERIOD, period)
                .forEach(event -> row(event, filter).ifPresent(found::add)));
        found.sort(EventRow.BY_TIME);
        return found;
    }

    /** The pairs that events the filter wants are filed under, in the order of their IRIs. */
    private List<Node> pairs(Filter filter) {
        var one = filter.actor();
        var other = filter.with();
        if (one != null && other != null) {
            return List.of(Iris.pair(one, other));
        }
        var found = new TreeSet<String>();
        var actor = one == null ? other : one;
        if (actor == null) {
            EventsGraph.subjects(data, Vocabulary.TYPE, Vocabulary.BILATERAL_RELATION)
                    .forEach(pair -> found.add(pair.getURI()));
        } else {
            ReportRows.ACTOR_KINDS.forEach(kind -> EventsGraph.subjects(
                            data, Vocabulary.MEMBER, NodeFactory.createURI(Vocabulary.ID + kind + actor))
                    .forEach(pair -> found.add(pair.getURI())));
        }
        return found.stream().map(NodeFactory::createURI).toList();
    }

    /** The periods of a pair by the month that they begin in, in order. */
    private TreeMap<String, List<Node>> months(Node pair) {
        var months = new TreeMap<String, List<Node>>();
        for (var period : EventsGraph.subjects(data, Vocabulary.PERIOD_OF, pair)) {
            var name = Iris.periodName(pair, period);
            var month =
                    name.isEmpty() ? NOWHERE : Step.firstDay(name).toString().substring(0, MONTH_DIGITS);
            months.computeIfAbsent(month, key -> new ArrayList<>()).add(period);
        }
        return months;
    }

    /** How many events there are between the two, of all kinds. */
    public int count(String one, String other) {
        return facts(Iris.pair(one, other)).integer(Vocabulary.EVENT_COUNT);
    }

    /** A part of all events between the two by time; months before it are counted and not read. */
    public List<EventRow> page(String one, String other, int offset, int limit) {
        var page = new ArrayList<EventRow>();
        var skip = offset;
        for (var month : months(Iris.pair(one, other)).values()) {
            if (page.size() >= limit) {
                break;
            }
            var count = skip == 0
                    ? 0
                    : month.stream()
                            .mapToInt(period -> facts(period).integer(Vocabulary.EVENT_COUNT))
                            .sum();
            if (skip > 0 && count <= skip) {
                skip -= count;
                continue;
            }
            inOrder(month).stream().skip(skip).limit(limit - page.size()).forEach(event -> row(event, Filter.ALL)
                    .ifPresent(page::add));
            skip = 0;
        }
        return page;
    }

    /** The events of some periods by time, as {@link EventRow#BY_TIME} has it. */
    private List<Node> inOrder(List<Node> periods) {
        return byTime(periods.stream()
                .flatMap(period -> EventsGraph.subjects(data, Vocabulary.PERIOD, period).stream())
                .toList());
    }

    /** Events by time. */
    List<Node> byTime(List<Node> events) {
        record Placed(Node event, @Nullable String first, @Nullable String last) {}
        var placed = new ArrayList<Placed>();
        events.forEach(event -> {
            var earliest = EventsGraph.text(data, event, Vocabulary.EARLIEST);
            var latest = EventsGraph.text(data, event, Vocabulary.LATEST);
            placed.add(new Placed(event, earliest == null ? latest : earliest, latest == null ? earliest : latest));
        });
        placed.sort(Comparator.comparing(Placed::first, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Placed::last, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(each -> each.event().getURI()));
        return placed.stream().map(Placed::event).toList();
    }

    /** What the counts of the store say of the two month by month, in order; what nothing places comes last. */
    public List<Period> periods(String one, String other) {
        var pair = Iris.pair(one, other);
        var named = new TreeMap<String, Period>();
        for (var node : EventsGraph.subjects(data, Vocabulary.PERIOD_OF, pair)) {
            var name = Iris.periodName(pair, node);
            var facts = facts(node);
            named.put(
                    name.isEmpty() ? NOWHERE : name,
                    new Period(
                            name,
                            facts.integer(Vocabulary.EVENT_COUNT),
                            facts.integer(Vocabulary.UNDATED_COUNT),
                            facts.number(Vocabulary.COOPERATION),
                            facts.number(Vocabulary.CONFLICT)));
        }
        return List.copyOf(named.values());
    }

    /** The event of that local name. */
    public Optional<EventRow> event(String id) {
        return row(Iris.named(id), Filter.ALL);
    }

    /** The reports of the event, by time. */
    public List<ReportRow> reports(String event) {
        return EventsGraph.subjects(data, Vocabulary.REPORTS, Iris.named(event)).stream()
                .flatMap(report -> reports.report(report).stream())
                .sorted(ReportRow.BY_TIME)
                .toList();
    }

    /** Whether the report is of an event that the filter wants. */
    public boolean hasEvent(Node report, Filter filter) {
        var quads = data.findNG(Vocabulary.EVENTS_GRAPH, report, Vocabulary.REPORTS, Node.ANY);
        return quads.hasNext() && row(quads.next().getObject(), filter).isPresent();
    }

    private NodeFacts facts(Node node) {
        return NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, node);
    }

    /** Empty for an event that the filter does not want. */
    private Optional<EventRow> row(Node node, Filter filter) {
        var event = facts(node);
        var best = event.node(Vocabulary.BEST_REPORT);
        var relation = event.name(Vocabulary.RELATION);
        var modality = event.name(Vocabulary.MODALITY);
        if (best == null || relation == null || modality == null) {
            return Optional.empty();
        }
        if (filter.relation() != null && !filter.relation().equals(relation)
                || filter.modality() != null && !filter.modality().equals(modality)) {
            return Optional.empty();
        }
        return told(node, best, filter)
                .map(report -> row(Iris.local(node), event, relation, modality, report))
                .filter(row -> filter.wants(row, families));
    }

    /** The report that tells it best, of those from articles that are wanted. */
    private Optional<ReportRow> told(Node event, Node best, Filter filter) {
        var row = reports.report(best);
        if (row.isPresent() && filter.wants(row.get().article())) {
            return row;
        }
        return reports(Iris.local(event)).stream()
                .filter(report -> filter.wants(report.article()))
                .max(Comparator.comparing(ReportRow::confidence)
                        .thenComparing(ReportRow::id, Comparator.reverseOrder()));
    }

    private EventRow row(String id, NodeFacts event, String relation, String modality, ReportRow best) {
        var actors =
                event.names(Vocabulary.ACTOR).stream().map(Iris::code).sorted().toList();
        var target = event.name(Vocabulary.TARGET);
        var place = event.text(Vocabulary.PLACE_NAME);
        return new EventRow(
                id,
                party(actors.get(0), best),
                reports.relation(relation, target == null),
                party(target == null ? actors.get(actors.size() - 1) : Iris.code(target), best),
                Modality.valueOf(modality.toUpperCase(Locale.ROOT)),
                best.claimedBy(),
                event.when(),
                place,
                place != null && place.equals(best.place()) ? best.placeText() : null,
                event.number(Vocabulary.CONFIDENCE),
                event.integer(Vocabulary.REPORT_COUNT),
                event.integer(Vocabulary.SOURCE_COUNT),
                event.integer(Vocabulary.DENIAL_COUNT),
                best.words(),
                best.article());
    }

    private static Party party(String code, ReportRow best) {
        return best.source().actor().equals(code) ? best.source() : best.target();
    }
}
