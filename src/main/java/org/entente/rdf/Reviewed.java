package org.entente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.curate.Correction;
import org.entente.curate.Decision.Kind;
import org.entente.curate.Decisions;
import org.entente.model.Modality;
import org.entente.model.Relations;
import org.entente.model.When;

/**
 * The graph of an article as decisions on its reports have it. What was read in the text stays there in the words of
 * {@link Vocabulary#WAS}, so that it can always be put back: a rejected report says nothing else, is no
 * {@code dip:Report} and has neither pair nor shortcut; an accepted or replaced one is as sure as can be.
 */
public final class Reviewed {

    /** What a report says; the rest is where it says so. */
    private static final Set<Node> READING = Set.of(
            Vocabulary.RELATION,
            Vocabulary.ACTOR,
            Vocabulary.TARGET,
            Vocabulary.DYAD,
            Vocabulary.MODALITY,
            Vocabulary.CLAIMED_BY,
            Vocabulary.DENIES,
            Vocabulary.EARLIEST,
            Vocabulary.LATEST,
            Vocabulary.DATE,
            Vocabulary.DATE_PRECISION,
            Vocabulary.DATE_SOURCE,
            Vocabulary.PLACE_NAME,
            Vocabulary.GOLDSTEIN,
            Vocabulary.CONFIDENCE);

    private static final Set<Node> DATE = Set.of(
            Vocabulary.EARLIEST, Vocabulary.LATEST, Vocabulary.DATE, Vocabulary.DATE_PRECISION, Vocabulary.DATE_SOURCE);

    private final Relations relations;

    public Reviewed(Relations relations) {
        this.relations = relations;
    }

    /** The quads with the graphs of articles among them as the decisions have them. */
    public List<Quad> all(Collection<Quad> quads, Decisions decisions) {
        var decided = quads.stream()
                .filter(quad -> isReport(quad)
                        && decisions.on(List.of(Iris.local(quad.getSubject()))).isPresent())
                .map(Quad::getGraph)
                .collect(Collectors.toSet());
        if (decided.isEmpty()) {
            return List.copyOf(quads);
        }
        var graphs =
                quads.stream().collect(Collectors.groupingBy(Quad::getGraph, LinkedHashMap::new, Collectors.toList()));
        return graphs.entrySet().stream()
                .flatMap(each -> decided.contains(each.getKey())
                        ? graph(each.getKey(), each.getValue(), decisions).stream()
                        : each.getValue().stream())
                .toList();
    }

    /** The graph of an article, whatever was decided of it before. */
    public List<Quad> graph(Node name, Collection<Quad> quads, Decisions decisions) {
        var subjects = new LinkedHashMap<Node, List<Quad>>();
        quads.forEach(quad -> subjects.computeIfAbsent(quad.getSubject(), key -> new ArrayList<>())
                .add(quad));
        var graph = new Statements(name);
        var acts = new ArrayList<Shortcuts.Act>();
        // Pairs and shortcuts follow from the reports.
        subjects.forEach((node, said) -> {
            if (said.stream().anyMatch(quad -> quad.getObject().equals(Vocabulary.ARTICLE))) {
                said.forEach(quad -> graph.add(node, quad.getPredicate(), quad.getObject()));
            } else if (said.stream().anyMatch(Reviewed::isReport)) {
                new Review(graph, node, read(said)).write(decisions, acts);
            }
        });
        Shortcuts.write(graph, acts);
        return graph.quads();
    }

    private static boolean isReport(Quad quad) {
        return quad.getPredicate().equals(Vocabulary.TYPE)
                && (quad.getObject().equals(Vocabulary.REPORT)
                        || quad.getObject().equals(Vocabulary.WITHDRAWN_REPORT));
    }

    /** What was read in the text, by property. */
    private static Map<Node, List<Node>> read(List<Quad> said) {
        var isDecided = said.stream().anyMatch(quad -> isWithdrawn(quad.getPredicate()));
        var read = new LinkedHashMap<Node, List<Node>>();
        for (var quad : said) {
            var predicate = quad.getPredicate();
            if (isWithdrawn(predicate) || !isDecided || !READING.contains(predicate)) {
                read.computeIfAbsent(isWithdrawn(predicate) ? renewed(predicate) : predicate, key -> new ArrayList<>())
                        .add(isReport(quad) ? Vocabulary.REPORT : quad.getObject());
            }
        }
        return read;
    }

    private static boolean isWithdrawn(Node predicate) {
        return predicate.getURI().startsWith(Vocabulary.WAS);
    }

    private static Node withdrawn(Node predicate) {
        return NodeFactory.createURI(Vocabulary.WAS + Iris.local(predicate));
    }

    private static Node renewed(Node predicate) {
        return Vocabulary.term(Iris.local(predicate));
    }

    /** A report that is being written, with what was read in the text. */
    private final class Review {

        private final Statements graph;
        private final Node node;
        private final Map<Node, List<Node>> read;

        Review(Statements graph, Node node, Map<Node, List<Node>> read) {
            this.graph = graph;
            this.node = node;
            this.read = read;
        }

        void write(Decisions decisions, List<Shortcuts.Act> acts) {
            var quote = values(Vocabulary.QUOTE)
                    .findFirst()
                    .map(Node::getLiteralLexicalForm)
                    .orElse("");
            var decision = decisions.on(Iris.local(node), quote).orElse(null);
            var rejected = decision != null && decision.kind() == Kind.REJECT;
            graph.add(node, Vocabulary.TYPE, rejected ? Vocabulary.WITHDRAWN_REPORT : Vocabulary.REPORT);
            read.forEach((predicate, values) -> {
                if (READING.contains(predicate) && decision != null) {
                    values.forEach(value -> graph.add(node, withdrawn(predicate), value));
                } else if (!predicate.equals(Vocabulary.TYPE) && !predicate.equals(Vocabulary.DYAD)) {
                    values.forEach(value -> graph.add(node, predicate, value));
                }
            });
            if (!rejected) {
                acts.add(
                        decision == null
                                ? said()
                                : corrected(Objects.requireNonNullElse(
                                        decision.correction(), new Correction(null, null, null, null, null))));
            }
        }

        private Shortcuts.Act said() {
            var act = act();
            graph.pair(node, act.source(), act.target());
            return act;
        }

        private Shortcuts.Act corrected(Correction correction) {
            var read = act();
            var relation = correction.relation() == null ? Iris.local(read.relation()) : correction.relation();
            var act = new Shortcuts.Act(
                    correction.source() == null ? read.source() : Iris.named(correction.source()),
                    Vocabulary.term(relation),
                    correction.target() == null ? read.target() : Iris.named(correction.target()),
                    isSymmetric(relation, read),
                    correction.modality() == null ? read.modality() : correction.modality(),
                    read.claimedBy());
            graph.add(node, Vocabulary.RELATION, act.relation());
            graph.add(node, Vocabulary.ACTOR, act.source());
            graph.add(node, act.symmetric() ? Vocabulary.ACTOR : Vocabulary.TARGET, act.target());
            graph.pair(node, act.source(), act.target());
            graph.add(node, Vocabulary.MODALITY, Vocabulary.term(act.modality().text()));
            keep(Vocabulary.CLAIMED_BY, Vocabulary.DENIES, Vocabulary.PLACE_NAME);
            if (correction.date() == null) {
                keep(DATE.toArray(Node[]::new));
            } else {
                graph.when(node, When.stated(correction.date()));
            }
            relations
                    .find(relation)
                    .map(found -> found.goldstein())
                    .ifPresent(score -> graph.number(node, Vocabulary.GOLDSTEIN, score));
            graph.number(node, Vocabulary.CONFIDENCE, 1.0);
            return act;
        }

        private boolean isSymmetric(String relation, Shortcuts.Act read) {
            return relations.find(relation).map(found -> found.symmetric()).orElse(read.symmetric());
        }

        private void keep(Node... predicates) {
            for (var predicate : predicates) {
                values(predicate).forEach(value -> graph.add(node, predicate, value));
            }
        }

        private Shortcuts.Act act() {
            var actors = values(Vocabulary.ACTOR)
                    .sorted(Comparator.comparing(actor -> Iris.code(Iris.local(actor))))
                    .toList();
            var target = values(Vocabulary.TARGET).findFirst();
            return new Shortcuts.Act(
                    actors.get(0),
                    values(Vocabulary.RELATION).findFirst().orElseThrow(),
                    target.orElse(actors.get(actors.size() - 1)),
                    target.isEmpty(),
                    values(Vocabulary.MODALITY)
                            .findFirst()
                            .flatMap(value -> Modality.named(Iris.local(value)))
                            .orElseThrow(),
                    values(Vocabulary.CLAIMED_BY).findFirst().orElse(null));
        }

        private Stream<Node> values(Node predicate) {
            return read.getOrDefault(predicate, List.of()).stream();
        }
    }
}
