package org.entente.serve;

import org.apache.jena.sparql.core.DatasetGraph;

/** All relations. */
record RelationsEndpoint(Held held) implements Endpoint {

    private record Named(String name, String label, String family) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var words = held.words(asked);
        return held.parts().relations().all().stream()
                .map(relation -> new Named(relation.name(), words.label(data, relation.name()), relation.plover()))
                .toList();
    }
}
