package org.entente.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Vocabulary;

/**
 * The graph of an article without some of its reports: what remains is the article, the reports that are wanted, their
 * pairs, and those shortcuts which a wanted report supports.
 */
final class ArticlePart {

    private final List<Quad> quads;
    private final Set<Node> wanted;
    private final Set<Node> reports;
    private final Set<Node> pairs;
    private final Set<Triple> shortcuts = new HashSet<>();

    ArticlePart(List<Quad> quads, Set<Node> wanted) {
        this.quads = quads;
        this.wanted = wanted;
        reports = quads.stream()
                .filter(quad -> quad.getObject().equals(Vocabulary.REPORT))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        pairs = quads.stream()
                .filter(quad -> wanted.contains(quad.getSubject())
                        && quad.getPredicate().equals(Vocabulary.DYAD))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
        wanted.forEach(this::support);
    }

    private void support(Node report) {
        if (!objects(report, Vocabulary.MODALITY).contains(Vocabulary.term("actual"))) {
            return;
        }
        var actors = objects(report, Vocabulary.ACTOR);
        var targets = objects(report, Vocabulary.TARGET);
        for (var relation : objects(report, Vocabulary.RELATION)) {
            for (var actor : actors) {
                for (var target : targets.isEmpty() ? actors : targets) {
                    shortcuts.add(Triple.create(actor, relation, target));
                }
            }
        }
    }

    private List<Node> objects(Node subject, Node predicate) {
        return quads.stream()
                .filter(quad ->
                        quad.getSubject().equals(subject) && quad.getPredicate().equals(predicate))
                .map(Quad::getObject)
                .toList();
    }

    /** What remains, in the order of the whole. */
    List<Quad> quads() {
        return quads.stream().filter(this::remains).toList();
    }

    private boolean remains(Quad quad) {
        var subject = quad.getSubject();
        if (reports.contains(subject)) {
            return wanted.contains(subject)
                    && (!reports.contains(quad.getObject()) || wanted.contains(quad.getObject()));
        }
        return isOfArticle(subject) || pairs.contains(subject) || shortcuts.contains(quad.asTriple());
    }

    private boolean isOfArticle(Node subject) {
        return quads.stream()
                .anyMatch(quad ->
                        quad.getSubject().equals(subject) && quad.getObject().equals(Vocabulary.ARTICLE));
    }
}
