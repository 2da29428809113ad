package org.entente.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Families;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Relations;
import org.entente.rdf.Iris;
import org.entente.rdf.NodeFacts;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads reports out of a dataset, article by article. */
public final class ReportRows {

    /** How the local names of actors begin; their codes follow. */
    static final List<String> ACTOR_KINDS = List.of("state-", "org-", "group-", "body-", "person-");

    private final DatasetGraph data;
    private final Relations relations;
    private final Families families;

    public ReportRows(DatasetGraph data, Relations relations) {
        this.data = data;
        this.relations = relations;
        families = new Families(relations);
    }

    /** The reports that the filter wants, by time. */
    public List<ReportRow> rows(Filter filter) {
        var rows = new ArrayList<ReportRow>();
        each(filter, rows::add);
        rows.sort(ReportRow.BY_TIME);
        return rows;
    }

    /** Hands on the reports that the filter wants, in the order of the IRIs of their graphs and of their text. */
    public void each(Filter filter, Consumer<ReportRow> sink) {
        graphs(filter).forEach(graph -> in(graph, filter).forEach(sink));
    }

    /** The named graphs that can hold a report that the filter wants, in the order of their IRIs. */
    public List<Node> graphs(Filter filter) {
        var found = new TreeSet<String>();
        var actor = filter.actor() != null ? filter.actor() : filter.with();
        if (filter.actor() != null && filter.with() != null) {
            gather(found, Vocabulary.DYAD, Iris.pair(filter.actor(), filter.with()));
        } else if (actor != null) {
            for (var kind : ACTOR_KINDS) {
                var node = NodeFactory.createURI(Vocabulary.ID + kind + actor);
                gather(found, Vocabulary.ACTOR, node);
                gather(found, Vocabulary.TARGET, node);
            }
        } else {
            gather(found, Vocabulary.TYPE, Vocabulary.REPORT);
        }
        return found.stream().map(NodeFactory::createURI).toList();
    }

    private void gather(TreeSet<String> graphs, Node predicate, Node object) {
        data.findNG(Node.ANY, Node.ANY, predicate, object)
                .forEachRemaining(quad -> graphs.add(quad.getGraph().getURI()));
    }

    /** The reports of that graph that the filter wants, in the order of the text. */
    public List<ReportRow> in(Node graph, Filter filter) {
        var reports = new ArrayList<Node>();
        data.findNG(graph, Node.ANY, Vocabulary.TYPE, Vocabulary.REPORT)
                .forEachRemaining(quad -> reports.add(quad.getSubject()));
        var origins = new HashMap<Node, ReportRow.Origin>();
        return reports.stream()
                .flatMap(report -> row(graph, report, origins).stream())
                .filter(row -> filter.wants(row, families))
                .sorted(Comparator.comparing((ReportRow row) -> row.words().begin())
                        .thenComparing(ReportRow::id))
                .toList();
    }

    /** The report of that node, wherever it stands; empty when it stands nowhere. */
    Optional<ReportRow> report(Node node) {
        var quads = data.findNG(Node.ANY, node, Vocabulary.TYPE, Vocabulary.REPORT);
        return quads.hasNext() ? row(quads.next().getGraph(), node, new HashMap<>()) : Optional.empty();
    }

    /** The local name of the event that the report is of; null when none is merged. */
    public @Nullable String event(ReportRow report) {
        var quads = data.findNG(Vocabulary.EVENTS_GRAPH, Iris.named(report.id()), Vocabulary.REPORTS, Node.ANY);
        return quads.hasNext() ? Iris.local(quads.next().getObject()) : null;
    }

    /** Empty for what calls itself a report and has no actor, relation or modality. */
    private Optional<ReportRow> row(Node graph, Node node, Map<Node, ReportRow.Origin> origins) {
        var report = NodeFacts.of(data, graph, node);
        var actors =
                report.names(Vocabulary.ACTOR).stream().map(Iris::code).sorted().toList();
        var target = report.name(Vocabulary.TARGET);
        var relation = report.name(Vocabulary.RELATION);
        var modality = report.name(Vocabulary.MODALITY);
        if (actors.isEmpty() || relation == null || modality == null) {
            return Optional.empty();
        }
        var article = report.nodes(Vocabulary.DERIVED_FROM).stream().findFirst().orElse(graph);
        var other = target != null ? Iris.code(target) : actors.get(actors.size() - 1);
        return Optional.of(new ReportRow(
                Iris.local(node),
                party(report, actors.get(0), Vocabulary.SOURCE_TEXT, Vocabulary.SOURCE_PERSON_NAME),
                relation(relation, target == null),
                party(report, other, Vocabulary.TARGET_TEXT, Vocabulary.TARGET_PERSON_NAME),
                Modality.valueOf(modality.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(report.name(Vocabulary.CLAIMED_BY))
                        .map(Iris::code)
                        .orElse(null),
                report.when(),
                report.text(Vocabulary.PLACE_NAME),
                report.text(Vocabulary.PLACE_TEXT),
                report.number(Vocabulary.CONFIDENCE),
                new ReportRow.Words(
                        report.text(Vocabulary.QUOTE, ""),
                        report.integer(Vocabulary.BEGIN),
                        report.integer(Vocabulary.END),
                        report.text(Vocabulary.RULE, "")),
                origins.computeIfAbsent(article, of -> origin(NodeFacts.of(data, graph, of)))));
    }

    /** A relation that the table of this version does not know keeps its name. */
    Relation relation(String name, boolean symmetric) {
        return relations.find(name).orElseGet(() -> new Relation(name, "", "", null, symmetric, null, null, ""));
    }

    private static Party party(NodeFacts report, String code, Node text, Node person) {
        var persons = report.nodes(person).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
        return new Party(code, report.text(text, ""), persons);
    }

    private static ReportRow.Origin origin(NodeFacts article) {
        return new ReportRow.Origin(
                article.text(Vocabulary.IDENTITY, ""),
                article.text(Vocabulary.URL),
                article.text(Vocabulary.HEADLINE),
                article.text(Vocabulary.PUBLISHER),
                article.day(Vocabulary.DATE_PUBLISHED),
                article.text(Vocabulary.IN_LANGUAGE));
    }
}
