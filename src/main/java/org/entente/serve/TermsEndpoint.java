package org.entente.serve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.query.Labels;
import org.entente.rdf.Vocabulary;

/** The words that queries are made of: the prefixes that may be used undeclared, and the terms of the ontology. */
record TermsEndpoint() implements Endpoint {

    private record Term(String name, String label) {}

    private record Answer(Map<String, String> prefixes, List<Term> terms) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var prefixes = new TreeMap<>(Vocabulary.prefixes().getNsPrefixMap());
        var names = new TreeSet<String>();
        var labels = Labels.in(data, asked.language());
        var byName = new TreeMap<String, String>();
        data.findNG(Vocabulary.ONTOLOGY_GRAPH, Node.ANY, Vocabulary.TYPE, Node.ANY)
                .forEachRemaining(quad -> {
                    var node = quad.getSubject();
                    if (node.isURI() && names.add(node.getURI())) {
                        var name = Vocabulary.prefixes().shortForm(node.getURI());
                        if (!name.equals(node.getURI())) {
                            byName.put(name, labels.of(node));
                        }
                    }
                });
        return new Answer(
                prefixes,
                byName.entrySet().stream()
                        .map(term -> new Term(term.getKey(), term.getValue()))
                        .toList());
    }
}
