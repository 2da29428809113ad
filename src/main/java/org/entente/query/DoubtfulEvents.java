package org.entente.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.curate.Decisions;
import org.entente.model.Modality;
import org.entente.rdf.EventsGraph;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;

/** Finds the events that people should look at: of little confidence, denied, or with persons whom the graph does not know. */
public final class DoubtfulEvents {

    /** An event with the least that its rank depends on, for there may be many. */
    private record Candidate(Node event, double confidence) {}

    private static final Comparator<Candidate> LEAST_SURE = Comparator.comparingDouble(Candidate::confidence)
            .thenComparing(each -> each.event().getURI());

    private final DatasetGraph data;
    private final ReportRows rows;
    private final Decisions decisions;
    private final double enough;

    /**
     * @param decisions of which events nobody need look at again whose reports are all decided
     * @param enough confidence from which on an event is not doubted for want of it
     */
    public DoubtfulEvents(DatasetGraph data, ReportRows rows, Decisions decisions, double enough) {
        this.data = data;
        this.rows = rows;
        this.decisions = decisions;
        this.enough = enough;
    }

    /** Those with a report that the filter wants, the least sure first. */
    public List<DoubtfulEvent> list(Filter filter, long limit) {
        var unknown = withUnknownPersons();
        return candidates(filter, unknown.keySet())
                .flatMap(candidate -> event(candidate, filter, unknown).stream())
                .limit(limit)
                .toList();
    }

    private Stream<Candidate> candidates(Filter filter, Set<Node> unknown) {
        var doubted = new HashSet<>(unknown);
        var denied = data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.DENIAL_COUNT, Node.ANY);
        denied.forEachRemaining(quad -> {
            if (number(quad.getObject()) > 0 && isContested(quad.getSubject())) {
                doubted.add(quad.getSubject());
            }
        });
        var actor = filter.actor() != null ? filter.actor() : filter.with();
        var of = actor == null ? null : of(actor);
        var found = new ArrayList<Candidate>();
        data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.CONFIDENCE, Node.ANY)
                .forEachRemaining(quad -> {
                    var event = quad.getSubject();
                    var confidence = number(quad.getObject());
                    if ((confidence < enough || doubted.contains(event)) && (of == null || of.contains(event))) {
                        found.add(new Candidate(event, confidence));
                    }
                });
        found.sort(LEAST_SURE);
        return found.stream();
    }

    private Set<Node> of(String actor) {
        var found = new HashSet<Node>();
        for (var kind : ReportRows.ACTOR_KINDS) {
            for (var role : List.of(Vocabulary.ACTOR, Vocabulary.TARGET)) {
                data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, role, Iris.named(kind + actor))
                        .forEachRemaining(quad -> found.add(quad.getSubject()));
            }
        }
        return found;
    }

    /** The events whose reports name persons that are no actors, and the names. */
    private Map<Node, TreeSet<String>> withUnknownPersons() {
        var known = knownNames();
        var found = new HashMap<Node, TreeSet<String>>();
        for (var role : List.of(Vocabulary.SOURCE_PERSON_NAME, Vocabulary.TARGET_PERSON_NAME)) {
            data.findNG(Node.ANY, Node.ANY, role, Node.ANY).forEachRemaining(quad -> {
                var name = quad.getObject().getLiteralLexicalForm();
                if (!known.contains(name)) {
                    data.find(Vocabulary.EVENTS_GRAPH, quad.getSubject(), Vocabulary.REPORTS, Node.ANY)
                            .forEachRemaining(
                                    reported -> found.computeIfAbsent(reported.getObject(), key -> new TreeSet<>())
                                            .add(name));
                }
            });
        }
        return found;
    }

    /** What the graph calls anybody, in any language. */
    private Set<String> knownNames() {
        var known = new HashSet<String>();
        data.find(Vocabulary.ACTORS_GRAPH, Node.ANY, Vocabulary.LABEL, Node.ANY)
                .forEachRemaining(quad -> known.add(quad.getObject().getLiteralLexicalForm()));
        return known;
    }

    /** Empty when the filter wants none of its reports, or all of them are decided. */
    private Optional<DoubtfulEvent> event(Candidate candidate, Filter filter, Map<Node, TreeSet<String>> unknown) {
        var event = candidate.event();
        var reports = new ArrayList<ReportRow>();
        var wanted = false;
        for (var quads = data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.REPORTS, event); quads.hasNext(); ) {
            var id = Iris.local(quads.next().getSubject());
            wanted |= row(id, filter).isPresent();
            row(id, Filter.ALL).ifPresent(reports::add);
        }
        if (!wanted || reports.stream().allMatch(this::isDecided)) {
            return Optional.empty();
        }
        reports.sort(
                Comparator.comparingDouble(ReportRow::confidence).reversed().thenComparing(ReportRow::id));
        var actors = locals(event, Vocabulary.ACTOR);
        var target = locals(event, Vocabulary.TARGET);
        return Optional.of(new DoubtfulEvent(
                Iris.local(event),
                actors.get(0),
                locals(event, Vocabulary.RELATION).get(0),
                target.isEmpty() ? actors.get(actors.size() - 1) : target.get(0),
                Modality.named(locals(event, Vocabulary.MODALITY).get(0)).orElseThrow(),
                EventsGraph.text(data, event, Vocabulary.DATE),
                candidate.confidence(),
                (int) number(event, Vocabulary.SOURCE_COUNT),
                doubts(candidate, unknown.getOrDefault(event, new TreeSet<>())),
                List.copyOf(reports)));
    }

    private boolean isDecided(ReportRow row) {
        return decisions.on(row.id(), row.words().quote()).isPresent();
    }

    private List<String> doubts(Candidate candidate, Set<String> unknown) {
        var doubts = new ArrayList<String>();
        if (candidate.confidence() < enough) {
            doubts.add("low confidence");
        }
        if (isContested(candidate.event())) {
            doubts.add("denied by " + (int) number(candidate.event(), Vocabulary.DENIAL_COUNT) + " of "
                    + (int) number(candidate.event(), Vocabulary.SOURCE_COUNT));
        }
        unknown.forEach(name -> doubts.add("unknown person " + name));
        return doubts;
    }

    /** Whether somebody denies what somebody tells; a denial alone is as sure as any news. */
    private boolean isContested(Node event) {
        return number(event, Vocabulary.DENIAL_COUNT) > 0
                && number(event, Vocabulary.SUPPORT_COUNT) + number(event, Vocabulary.CLAIM_COUNT) > 0;
    }

    private Optional<ReportRow> row(String report, Filter filter) {
        var quads = data.find(Node.ANY, Iris.named(report), Vocabulary.TYPE, Vocabulary.REPORT);
        return quads.hasNext()
                ? rows.in(quads.next().getGraph(), filter).stream()
                        .filter(row -> row.id().equals(report))
                        .findFirst()
                : Optional.empty();
    }

    /** Codes of actors and names of relations, in order. */
    private List<String> locals(Node event, Node predicate) {
        var found = new TreeSet<String>();
        data.find(Vocabulary.EVENTS_GRAPH, event, predicate, Node.ANY)
                .forEachRemaining(quad -> found.add(Iris.code(Iris.local(quad.getObject()))));
        return List.copyOf(found);
    }

    private double number(Node event, Node predicate) {
        var text = EventsGraph.text(data, event, predicate);
        return text == null ? 0 : Double.parseDouble(text);
    }

    private static double number(Node literal) {
        return Double.parseDouble(literal.getLiteralLexicalForm());
    }
}
