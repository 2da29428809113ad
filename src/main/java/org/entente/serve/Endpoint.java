package org.entente.serve;

import org.apache.jena.sparql.core.DatasetGraph;

/** What an address answers. */
interface Endpoint {

    /**
     * The answer, to be written as JSON; or a {@link Raw}.
     *
     * @param data in a read transaction
     */
    Object answer(Asked asked, DatasetGraph data);

    /** An answer that is written as it is. */
    record Raw(String type, byte[] bytes) {}
}
