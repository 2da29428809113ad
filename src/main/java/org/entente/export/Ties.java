package org.entente.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Modality;

/**
 * The ties of a network and those whom they tie: what is held in memory grows with pairs and relations, not with events.
 *
 * @param actors by code
 * @param all by source, target, relation and modality
 */
record Ties(List<ActorNode> actors, Collection<Tie> all) {

    private record Key(String source, String target, String relation, Modality modality) {

        static final Comparator<Key> ORDER = Comparator.comparing(Key::source)
                .thenComparing(Key::target)
                .thenComparing(Key::relation)
                .thenComparing(Key::modality);
    }

    /** Walks over the events once. */
    static Ties of(Network network) {
        var ties = new TreeMap<Key, Tie>(Key.ORDER);
        network.each(row -> ties.computeIfAbsent(
                        new Key(
                                row.source().actor(),
                                row.target().actor(),
                                row.relation().name(),
                                row.modality()),
                        key -> new Tie(row))
                .add(row));
        var codes = new TreeSet<String>();
        for (var tie : ties.values()) {
            codes.add(tie.source());
            codes.add(tie.target());
        }
        return new Ties(codes.stream().map(network::actor).toList(), ties.values());
    }
}
