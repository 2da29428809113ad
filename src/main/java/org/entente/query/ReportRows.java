package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.model.Relations;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads reports out of the graph as rows. */
public final class ReportRows {

    private final Graph graph;
    private final Relations relations;

    public ReportRows(DatasetGraph data, Relations relations) {
        graph = data.getGraph(Quad.unionGraph);
        this.relations = relations;
    }

    /** The reports that the filter wants, by time. */
    public List<ReportRow> rows(Filter filter) {
        var rows = new ArrayList<ReportRow>();
        var nodes = filter.actor() != null && filter.with() != null
                ? graph.find(Node.ANY, Vocabulary.DYAD, Iris.pair(filter.actor(), filter.with()))
                : graph.find(Node.ANY, Vocabulary.TYPE, Vocabulary.REPORT);
        try {
            while (nodes.hasNext()) {
                var row = row(nodes.next().getSubject());
                if (filter.wants(row, relations)) {
                    rows.add(row);
                }
            }
        } finally {
            nodes.close();
        }
        rows.sort(ReportRow.ORDER);
        return rows;
    }

    private ReportRow row(Node report) {
        var relation = name(report, Vocabulary.RELATION);
        var actors = graph.find(report, Vocabulary.ACTOR, Node.ANY)
                .mapWith(triple -> code(triple.getObject()))
                .toList();
        actors.sort(null);
        var target = object(report, Vocabulary.TARGET);
        var article = object(report, Vocabulary.DERIVED_FROM);
        var of = article == null ? report : article;
        return new ReportRow(
                report.getURI(),
                actors.get(0),
                relation,
                target != null ? code(target) : actors.get(actors.size() - 1),
                name(report, Vocabulary.MODALITY),
                code(report, Vocabulary.CLAIMED_BY),
                text(report, Vocabulary.DATE),
                day(report, Vocabulary.EARLIEST),
                day(report, Vocabulary.LATEST),
                required(report, Vocabulary.DATE_SOURCE),
                text(report, Vocabulary.PLACE_NAME),
                relations.find(relation).map(known -> known.goldstein()).orElse(null),
                Double.parseDouble(required(report, Vocabulary.CONFIDENCE)),
                required(report, Vocabulary.QUOTE),
                Integer.parseInt(required(report, Vocabulary.BEGIN)),
                Integer.parseInt(required(report, Vocabulary.END)),
                required(report, Vocabulary.RULE),
                required(of, Vocabulary.IDENTITY),
                text(of, Vocabulary.URL),
                text(of, Vocabulary.HEADLINE),
                text(of, Vocabulary.PUBLISHER),
                day(of, Vocabulary.DATE_PUBLISHED),
                text(of, Vocabulary.IN_LANGUAGE));
    }

    private @Nullable Node object(Node subject, Node predicate) {
        var found = graph.find(subject, predicate, Node.ANY);
        try {
            return found.hasNext() ? found.next().getObject() : null;
        } finally {
            found.close();
        }
    }

    private @Nullable String text(Node subject, Node predicate) {
        var object = object(subject, predicate);
        return object == null ? null : object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI();
    }

    private String required(Node subject, Node predicate) {
        var text = text(subject, predicate);
        return text == null ? "" : text;
    }

    private @Nullable LocalDate day(Node subject, Node predicate) {
        var text = text(subject, predicate);
        return text == null ? null : LocalDate.parse(text);
    }

    private String name(Node subject, Node predicate) {
        var object = object(subject, predicate);
        return object == null ? "" : object.getURI().substring(Vocabulary.DIP.length());
    }

    private @Nullable String code(Node subject, Node predicate) {
        var object = object(subject, predicate);
        return object == null ? null : code(object);
    }

    /** The code of an actor's IRI: {@code KOR} of {@code id/state-KOR}. */
    static String code(Node actor) {
        var name = actor.getURI().substring(Vocabulary.ID.length());
        return name.substring(name.indexOf('-') + 1);
    }
}
