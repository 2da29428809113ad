package org.entente.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Days;
import org.entente.merge.Event;
import org.entente.merge.Told;
import org.entente.model.Relations;
import org.entente.model.Step;

/** Writes events as quads of the graph of events. */
public final class EventsWriter {

    private final Relations relations;

    public EventsWriter(Relations relations) {
        this.relations = relations;
    }

    /** The pair of actors that an event of the report is filed under. */
    public static Node pair(Told told) {
        return pair(told.source(), told.target());
    }

    private static Node pair(String source, String target) {
        return Iris.pair(Iris.code(source), Iris.code(target));
    }

    /** The event, and for each of its reports that it reports it and which tie it tells, of which year. */
    public List<Quad> quads(Event event) {
        var graph = new Statements(Vocabulary.EVENTS_GRAPH);
        var node = Iris.named(event.id());
        graph.add(node, Vocabulary.TYPE, Vocabulary.EVENT);
        graph.add(node, Vocabulary.RELATION, Vocabulary.term(event.relation()));
        graph.add(node, Vocabulary.ACTOR, Iris.named(event.source()));
        var symmetric = relations
                .find(event.relation())
                .map(relation -> relation.symmetric())
                .orElse(false);
        graph.add(node, symmetric ? Vocabulary.ACTOR : Vocabulary.TARGET, Iris.named(event.target()));
        var pair = pair(event.source(), event.target());
        graph.add(node, Vocabulary.DYAD, pair);
        graph.add(node, Vocabulary.MODALITY, Vocabulary.term(event.modality().text()));
        graph.when(node, event.when());
        period(graph, node, pair, event);
        graph.add(
                node, Vocabulary.TIE, Iris.tie(Iris.code(event.source()), event.relation(), Iris.code(event.target())));
        graph.text(node, Vocabulary.PLACE_NAME, event.place());
        graph.number(node, Vocabulary.REPORT_COUNT, event.joins().size());
        graph.number(node, Vocabulary.SOURCE_COUNT, event.sources());
        graph.number(node, Vocabulary.SUPPORT_COUNT, event.support());
        graph.number(node, Vocabulary.CLAIM_COUNT, event.claims());
        graph.number(node, Vocabulary.DENIAL_COUNT, event.denials());
        graph.number(node, Vocabulary.CONFIDENCE, event.confidence());
        relations
                .find(event.relation())
                .flatMap(relation -> Optional.ofNullable(relation.goldstein()))
                .ifPresent(score -> graph.number(node, Vocabulary.GOLDSTEIN, score));
        graph.add(node, Vocabulary.BEST_REPORT, Iris.named(event.best()));
        event.reports().forEach(told -> {
            graph.add(Iris.named(told.id()), Vocabulary.REPORTS, node);
            graph.add(
                    Iris.named(told.id()),
                    Vocabulary.TELLS,
                    CountedYear.of(told).node());
        });
        return graph.quads();
    }

    /** What events of the pair are filed under that have reports of days in the years which are far from their own. */
    public static Node wide(Node pair, String years) {
        return years.equals(Days.EVER) ? pair : Iris.period(pair, years);
    }

    private static void period(Statements graph, Node node, Node pair, Event event) {
        var name = Step.MONTH.of(event.when().earliest(), event.when().latest());
        graph.add(node, Vocabulary.PERIOD, Iris.period(pair, name));
        event.wide().forEach(years -> graph.add(node, Vocabulary.WIDE_OF, wide(pair, years)));
    }
}
