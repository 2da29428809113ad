package org.entente.store;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Kinship;
import org.entente.query.Sample;

/** What merging makes of additions, for measurements. */
public final class Changes {

    private Changes() {}

    /** How many quads of events change when these come. */
    public static int of(DatasetGraph data, Kinship kinship, List<Quad> added) {
        var change = new Merging(Sample.relations(), kinship, "bench").change(data, added, List.of());
        return change.gone().size() + change.fresh().size();
    }
}
