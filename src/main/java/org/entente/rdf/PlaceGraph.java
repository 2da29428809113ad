package org.entente.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Which names of places may mean one place, by the actors graph: a city and the state that it lies in may. */
public final class PlaceGraph implements BiPredicate<String, String> {

    /** Tags that names of the gazetteer have: English, and what is the same in every language. */
    private static final List<String> TAGS = List.of("en", "mul");

    private static final String STATE = Vocabulary.ID + "state-";
    private static final String PLACE = Vocabulary.ID + "place-";

    private final DatasetGraph data;
    private final Map<String, Set<Node>> known = new HashMap<>();

    public PlaceGraph(DatasetGraph data) {
        this.data = data;
    }

    @Override
    public boolean test(String one, String other) {
        return one.equals(other) || isIn(one, other) || isIn(other, one);
    }

    /** Whether the place may lie in the state; one that is not known may lie in any. */
    private boolean isIn(String place, String state) {
        var states = meant(state, STATE);
        if (states.isEmpty() || !meant(place, STATE).isEmpty()) {
            return false;
        }
        var places = meant(place, PLACE);
        return places.isEmpty()
                || places.stream().anyMatch(node -> states.stream().anyMatch(in -> isAt(node, in)));
    }

    private boolean isAt(Node place, Node state) {
        return data.contains(Vocabulary.ACTORS_GRAPH, place, Vocabulary.IN_STATE, state)
                || data.contains(Vocabulary.ACTORS_GRAPH, place, Vocabulary.BORDERS, state);
    }

    private Set<Node> meant(String name, String kind) {
        return known.computeIfAbsent(kind + name, key -> {
            var found = new HashSet<Node>();
            for (var tag : TAGS) {
                var literal = NodeFactory.createLiteralLang(name, tag);
                data.find(Vocabulary.ACTORS_GRAPH, Node.ANY, Node.ANY, literal).forEachRemaining(quad -> {
                    if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(kind)) {
                        found.add(quad.getSubject());
                    }
                });
            }
            return found;
        });
    }
}
