package org.entente.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import org.entente.model.Modality;

/** The ties of a network: what is held in memory grows with pairs and relations, not with events. */
final class Ties {

    private record Key(String source, String target, String relation, Modality modality) {

        static final Comparator<Key> ORDER = Comparator.comparing(Key::source)
                .thenComparing(Key::target)
                .thenComparing(Key::relation)
                .thenComparing(Key::modality);
    }

    private Ties() {}

    /** By source, target, relation and modality. */
    static Collection<Tie> of(Network network) {
        var ties = new TreeMap<Key, Tie>(Key.ORDER);
        network.each(row -> ties.computeIfAbsent(
                        new Key(
                                row.source().actor(),
                                row.target().actor(),
                                row.relation().name(),
                                row.modality()),
                        key -> new Tie(row))
                .add(row));
        return ties.values();
    }
}
