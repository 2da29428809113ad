package org.entente.rdf;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Sketch;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.CodePoints;
import org.entente.model.Facts;
import org.entente.model.Party;
import org.entente.model.Relations;
import org.entente.model.Report;

/** Writes what an article says as the quads of its named graph, always in the same order. */
public final class FactsWriter {

    private final Relations relations;
    private final Function<String, Actor> actors;

    /**
     * @param actors the actor of a code; every party and claimant of the facts must have one
     */
    public FactsWriter(Relations relations, Function<String, Actor> actors) {
        this.relations = relations;
        this.actors = actors;
    }

    /** The article, its reports, their pairs, and the shortcuts that they support. */
    public List<Quad> quads(Facts facts) {
        var hash = Iris.contentHash(facts.article());
        var graph = new Statements(Iris.articleGraph(hash));
        var article = Iris.article(hash);
        write(graph, article, facts.article());
        var points = CodePoints.of(facts.article().text());
        facts.reports().forEach(report -> write(graph, article, points, report));
        shortcuts(graph, facts.reports());
        return graph.quads();
    }

    private void write(Statements graph, Node node, Article article) {
        graph.add(node, Vocabulary.TYPE, Vocabulary.ARTICLE);
        graph.text(node, Vocabulary.IDENTITY, article.id());
        graph.text(node, Vocabulary.TEXT_HASH, Iris.textHash(article));
        graph.text(node, Vocabulary.TEXT_SKETCH, Sketch.of(article.text()).toString());
        if (article.url() != null && SafeIri.isSafe(article.url())) {
            graph.add(node, Vocabulary.URL, NodeFactory.createURI(article.url()));
        }
        if (article.title() != null && article.language() != null) {
            graph.add(node, Vocabulary.HEADLINE, NodeFactory.createLiteralLang(article.title(), article.language()));
        }
        graph.text(node, Vocabulary.IN_LANGUAGE, article.language());
        graph.date(node, Vocabulary.DATE_PUBLISHED, article.published());
        graph.text(node, Vocabulary.PUBLISHER, article.publisher());
    }

    private void write(Statements graph, Node article, CodePoints points, Report report) {
        var node = Iris.report(report.id());
        var relation = relations.get(report.relation());
        graph.add(node, Vocabulary.TYPE, Vocabulary.REPORT);
        graph.add(node, Vocabulary.DERIVED_FROM, article);
        graph.add(node, Vocabulary.RELATION, Vocabulary.term(relation.name()));
        graph.add(node, Vocabulary.ACTOR, actor(report.source().actor()));
        graph.add(
                node,
                relation.symmetric() ? Vocabulary.ACTOR : Vocabulary.TARGET,
                actor(report.target().actor()));
        pair(graph, node, report);
        graph.add(node, Vocabulary.MODALITY, Vocabulary.term(report.modality().text()));
        if (report.claimedBy() != null) {
            graph.add(node, Vocabulary.CLAIMED_BY, actor(report.claimedBy()));
        }
        if (report.denies() != null) {
            graph.add(node, Vocabulary.DENIES, Iris.report(report.denies()));
        }
        graph.when(node, report.when());
        graph.text(node, Vocabulary.PLACE_NAME, report.place());
        graph.text(node, Vocabulary.PLACE_TEXT, report.placeText());
        party(graph, node, report.source(), Vocabulary.SOURCE_TEXT, Vocabulary.SOURCE_PERSON_NAME);
        party(graph, node, report.target(), Vocabulary.TARGET_TEXT, Vocabulary.TARGET_PERSON_NAME);
        evidence(graph, node, points, report);
        if (relation.goldstein() != null) {
            graph.number(node, Vocabulary.GOLDSTEIN, relation.goldstein());
        }
    }

    private void pair(Statements graph, Node node, Report report) {
        graph.pair(node, actor(report.source().actor()), actor(report.target().actor()));
    }

    private Node actor(String code) {
        return Iris.actor(actors.apply(code));
    }

    private static void party(Statements graph, Node node, Party party, Node text, Node person) {
        graph.text(node, text, party.text());
        party.persons().forEach(name -> graph.text(node, person, name));
    }

    private static void evidence(Statements graph, Node node, CodePoints points, Report report) {
        var span = report.evidence().span();
        graph.text(node, Vocabulary.QUOTE, report.evidence().quote());
        graph.number(node, Vocabulary.BEGIN, points.before(span.start()));
        graph.number(node, Vocabulary.END, points.before(span.end()));
        graph.number(node, Vocabulary.CONFIDENCE, report.confidence());
        graph.text(node, Vocabulary.RULE, report.evidence().rule());
    }

    private void shortcuts(Statements graph, List<Report> reports) {
        var acts = reports.stream()
                .map(report -> new Shortcuts.Act(
                        actor(report.source().actor()),
                        Vocabulary.term(report.relation()),
                        actor(report.target().actor()),
                        relations.get(report.relation()).symmetric(),
                        report.modality(),
                        report.claimedBy() == null ? null : actor(report.claimedBy())))
                .toList();
        Shortcuts.write(graph, acts);
    }

    /** The quads of the catalogue for the article: its graph, what it was made from and by. */
    public static List<Quad> catalogue(Article article, String fingerprint) {
        var hash = Iris.contentHash(article);
        var graph = new Statements(Vocabulary.CATALOGUE_GRAPH);
        var node = Iris.articleGraph(hash);
        graph.add(node, Vocabulary.DERIVED_FROM, Iris.article(hash));
        graph.text(node, Vocabulary.IDENTITY, article.id());
        graph.text(node, Vocabulary.CONTENT_HASH, hash);
        graph.text(node, Vocabulary.FINGERPRINT, fingerprint);
        return graph.quads();
    }
}
