package org.entente.rdf;

import java.util.HashSet;
import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * The shortcut triples {@code actor relation actor} of an article. A report writes one that is actual and that the
 * article itself says; a claim only beside an unclaimed report of the same, or beside claims of the same by both parties.
 */
final class Shortcuts {

    /** What a report says was done, as far as a shortcut tells it. */
    record Act(
            Node source, Node relation, Node target, boolean symmetric, Modality modality, @Nullable Node claimedBy) {

        boolean saysTheSameAs(Act other) {
            return relation.equals(other.relation) && source.equals(other.source) && target.equals(other.target);
        }
    }

    private Shortcuts() {}

    /** Writes those of the acts that one article tells. */
    static void write(Statements graph, List<Act> acts) {
        for (var act : acts) {
            if (isSupported(act, acts)) {
                graph.add(act.source(), act.relation(), act.target());
                if (act.symmetric()) {
                    graph.add(act.target(), act.relation(), act.source());
                }
            }
        }
    }

    private static boolean isSupported(Act act, List<Act> all) {
        if (act.modality() != Modality.ACTUAL) {
            return false;
        }
        if (act.claimedBy() == null) {
            return true;
        }
        var claimants = new HashSet<Node>();
        for (var other : all) {
            if (other.modality() == Modality.ACTUAL && act.saysTheSameAs(other)) {
                if (other.claimedBy() == null) {
                    return true;
                }
                claimants.add(other.claimedBy());
            }
        }
        return claimants.containsAll(List.of(act.source(), act.target()));
    }
}
