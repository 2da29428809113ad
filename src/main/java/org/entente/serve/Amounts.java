package org.entente.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.rdf.Vocabulary;

/** How many articles and reports the store has; counted where they lie, without a look at each. */
record Amounts(long articles, long reports) {

    private static final String NUMBER = "n";

    static Amounts in(DatasetGraph data) {
        return new Amounts(count(data, Vocabulary.ARTICLE), count(data, Vocabulary.REPORT));
    }

    private static long count(DatasetGraph data, Node type) {
        try (var exec = QueryExec.dataset(data).query(query(type)).build()) {
            return ((Number) exec.select().next().get(NUMBER).getLiteralValue()).longValue();
        }
    }

    private static Query query(Node type) {
        return QueryFactory.create("SELECT (COUNT(*) AS ?" + NUMBER + ") { GRAPH ?g { ?x <" + Vocabulary.TYPE.getURI()
                + "> <" + type.getURI() + "> } }");
    }
}
