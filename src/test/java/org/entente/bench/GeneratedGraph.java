package org.entente.bench;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.entente.rdf.FactsWriter;
import org.entente.store.Merging;

/** Generated articles with their events, in memory; the default graph is the union of the named ones. */
public final class GeneratedGraph {

    private static final int SEED = 5;

    private GeneratedGraph() {}

    /**
     * @param reference adds what articles do not tell, such as the ontology
     */
    public static DatasetGraph of(int articles, Consumer<DatasetGraph> reference) {
        var data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        var writer = new FactsWriter(GeneratedFacts.RELATIONS, GeneratedFacts.actors());
        var merging = new Merging(GeneratedFacts.RELATIONS, EventStore.KINSHIP, "generated");
        Txn.executeWrite(data, () -> {
            new GeneratedFacts(articles, 2, SEED)
                    .forEachRemaining(facts -> writer.quads(facts).forEach(data::add));
            reference.accept(data);
            var events = new ArrayList<Quad>();
            merging.all(data, events::add);
            events.forEach(data::add);
        });
        return data;
    }
}
