package org.entente.serve;

import java.util.stream.Collectors;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;

/** SPARQL as strangers may ask it; the prefixes of the graph need not be declared. */
final class SparqlEndpoint extends SPARQL_QueryDataset {

    /** On one line, so that faults are told with the line that they are in. */
    private static final String PREFIXES = Vocabulary.prefixes().getNsPrefixMap().entrySet().stream()
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ")
            .sorted()
            .collect(Collectors.joining());

    private final Asking asking;

    SparqlEndpoint(Asking asking) {
        this.asking = asking;
    }

    @Override
    protected void execute(String query, HttpAction action) {
        super.execute(PREFIXES + query, action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        try {
            asking.check(query);
        } catch (InputProblem refused) {
            ServletOps.errorBadRequest(refused.getMessage());
        }
        var isGraph = query.isConstructType() || query.isDescribeType();
        if (isGraph && query.getLimit() == Query.NOLIMIT) {
            query.setLimit(asking.rows());
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return asking.exec(query, dataset);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String text) {
        try {
            var result = super.executeQuery(action, exec, query, text);
            return result.isRowSet() ? new QueryExecResult(asking.whole(result.rowSet())) : result;
        } catch (InputProblem refused) {
            ServletOps.errorBadRequest(refused.getMessage());
            throw refused;
        } catch (AtlasException fault) {
            throw Asking.isEnded(fault) ? new QueryCancelledException() : fault;
        }
    }
}
