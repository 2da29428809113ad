package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.entente.bench.GeneratedFacts;
import org.entente.bench.GeneratedGraph;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.Test;

/** What an export of everything holds of the graph of events. */
final class EventGraphTest {

    /** No event is of the tie: the only report of it is of an event that others tell as something else. */
    private static final String TOLD_ONLY =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX id: <https://w3id.org/entente/id/>
            id:tie-RUS-none-USA-2031 a dip:TieYear ; dip:yearOf id:tie-RUS-none-USA ; dip:tellingCount 1 .
            """;

    @Test
    void everythingIsAllOfTheGraphEachStatementOnce() {
        var data = GeneratedGraph.of(60, none -> {});
        Txn.executeWrite(data, () -> RDFParser.fromString(TOLD_ONLY, Lang.TURTLE)
                .toGraph()
                .find()
                .forEachRemaining(triple -> data.add(Quad.create(Vocabulary.EVENTS_GRAPH, triple))));
        Txn.executeRead(data, () -> {
            var all = new HashSet<Quad>();
            data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(all::add);
            var exported = new ArrayList<Quad>();
            new EventGraph(data, new EventRows(data, GeneratedFacts.RELATIONS)).each(Filter.ALL, exported::addAll);
            assertThat(exported.size()).isGreaterThan(1_000).isEqualTo(all.size());
            assertThat(new HashSet<>(exported).equals(all)).isTrue();
        });
    }
}
