package org.entente.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What is counted of an article and its reports: by source and month of publication, and by rule.
 *
 * @param article what its graph says of it
 * @param reports what its graph says of each
 */
record CountedArticle(NodeFacts article, List<NodeFacts> reports) {

    private static final int MONTH_DIGITS = 7;
    private static final List<Count> OF_SOURCE = List.of(Count.ARTICLES, Count.REPORTS, Count.FACTS);
    private static final List<Count> OF_RULE = List.of(Count.REPORTS, Count.ARTICLES, Count.CONFIDENCE);

    /** The article of that graph; empty when it holds none. */
    static Optional<CountedArticle> of(DatasetGraph data, Node graph) {
        var bySubject = new LinkedHashMap<Node, List<Quad>>();
        data.findNG(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> bySubject
                .computeIfAbsent(quad.getSubject(), key -> new ArrayList<>())
                .add(quad));
        var reports = new ArrayList<NodeFacts>();
        var articles = new ArrayList<NodeFacts>();
        bySubject.forEach((node, quads) -> {
            var facts = NodeFacts.of(quads, node);
            var type = facts.node(Vocabulary.TYPE);
            if (Vocabulary.REPORT.equals(type)) {
                reports.add(facts);
            } else if (Vocabulary.ARTICLE.equals(type)) {
                articles.add(facts);
            }
        });
        return articles.stream().findFirst().map(article -> new CountedArticle(article, reports));
    }

    void count(CountNode.Sink sink) {
        var facts = (int) reports.stream().filter(CountedArticle::isFact).count();
        sink.count(
                source(),
                new Tally()
                        .with(Count.ARTICLES, 1)
                        .with(Count.REPORTS, reports.size())
                        .with(Count.FACTS, facts));
        reports.stream()
                .filter(report -> report.node(Vocabulary.RULE) != null && report.node(Vocabulary.RELATION) != null)
                .collect(Collectors.groupingBy(CountedArticle::rule, LinkedHashMap::new, Collectors.toList()))
                .forEach((rule, all) -> sink.count(ofRule(all.get(0)), ofReports(all)));
    }

    private static boolean isFact(NodeFacts report) {
        return Tally.isActual(report) && report.node(Vocabulary.CLAIMED_BY) == null;
    }

    private CountNode source() {
        var publisher = article.text(Vocabulary.PUBLISHER);
        var language = article.text(Vocabulary.IN_LANGUAGE);
        var published = article.text(Vocabulary.DATE_PUBLISHED);
        var month = published == null ? null : published.substring(0, MONTH_DIGITS);
        var node = Iris.source(publisher, language, month);
        return new CountNode(node, Vocabulary.SOURCE_PERIOD, OF_SOURCE, graph -> {
            graph.text(node, Vocabulary.PUBLISHER, publisher);
            graph.text(node, Vocabulary.IN_LANGUAGE, language);
            graph.month(node, Vocabulary.MONTH_PUBLISHED, month);
        });
    }

    /** Rule and relation of a report. */
    private static List<Node> rule(NodeFacts report) {
        return List.of(
                report.nodes(Vocabulary.RULE).get(0),
                report.nodes(Vocabulary.RELATION).get(0));
    }

    private static CountNode ofRule(NodeFacts report) {
        var rule = report.text(Vocabulary.RULE, "");
        var relation = report.nodes(Vocabulary.RELATION).get(0);
        var node = Iris.rule(rule, relation);
        return new CountNode(node, Vocabulary.RULE_COUNT, OF_RULE, graph -> {
            graph.text(node, Vocabulary.RULE, rule);
            graph.add(node, Vocabulary.RELATION, relation);
        });
    }

    /** Of reports of one rule and relation. */
    private static Tally ofReports(List<NodeFacts> reports) {
        var tally = new Tally().with(Count.ARTICLES, 1).with(Count.REPORTS, reports.size());
        reports.forEach(report -> tally.with(Count.CONFIDENCE, report.number(Vocabulary.CONFIDENCE)));
        return tally;
    }
}
