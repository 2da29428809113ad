package org.entente.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Vocabulary;

/**
 * Reports as reifiers of RDF 1.2: {@code report rdf:reifies <<( actor relation actor )>>}, both ways where the relation is
 * symmetric. To reify a triple is not to assert it, so what is planned, denied or claimed has a reifier as well.
 */
final class Reifiers {

    private static final Node REIFIES = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");

    private Reifiers() {}

    /** Those of the reports among the statements. */
    static List<Quad> of(List<Quad> quads) {
        var said = new HashMap<Node, Map<Node, List<Node>>>();
        for (var quad : quads) {
            said.computeIfAbsent(quad.getSubject(), subject -> new HashMap<>())
                    .computeIfAbsent(quad.getPredicate(), predicate -> new ArrayList<>())
                    .add(quad.getObject());
        }
        var found = new ArrayList<Quad>();
        var reports = new HashSet<Node>();
        for (var quad : quads) {
            var report = quad.getSubject();
            if (quad.getObject().equals(Vocabulary.REPORT) && reports.add(report)) {
                triples(said.getOrDefault(report, Map.of()))
                        .forEach(triple -> found.add(
                                Quad.create(quad.getGraph(), report, REIFIES, NodeFactory.createTripleTerm(triple))));
            }
        }
        return found;
    }

    private static Set<Triple> triples(Map<Node, List<Node>> report) {
        var actors = report.getOrDefault(Vocabulary.ACTOR, List.of());
        var targets = report.getOrDefault(Vocabulary.TARGET, actors);
        var found = new HashSet<Triple>();
        for (var relation : report.getOrDefault(Vocabulary.RELATION, List.of())) {
            for (var actor : actors) {
                for (var target : targets) {
                    found.add(Triple.create(actor, relation, target));
                }
            }
        }
        if (targets == actors && actors.size() > 1) {
            found.removeIf(triple -> triple.getSubject().equals(triple.getObject()));
        }
        return found;
    }
}
