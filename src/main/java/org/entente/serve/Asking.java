package org.entente.serve;

import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.entente.model.InputProblem;
import org.entente.query.Services;
import org.jspecify.annotations.Nullable;

/**
 * How strangers may ask: they read, for a limited time and for so many rows; other servers are not asked for them, and no
 * class is loaded by its name.
 *
 * @param millis after which a query ends
 * @param rows that an answer may have
 * @param memory ends queries when it runs short
 */
record Asking(long millis, int rows, Memory memory) {

    /** Knows what is built in, and loads nothing. */
    private static final FunctionRegistry FUNCTIONS = new FunctionRegistry() {
        @Override
        public @Nullable FunctionFactory get(String uri) {
            var known = FunctionRegistry.get();
            return known.isRegistered(uri) ? known.get(uri) : null;
        }
    };

    /**
     * Refuses what may not be asked.
     *
     * @throws InputProblem with the reason
     */
    void check(Query query) {
        var plain = query.cloneQuery();
        plain.getPrefixMapping().clearNsPrefixMap();
        if (plain.toString().contains("<java:")) {
            throw new InputProblem("the query", "names a class of Java", "use functions of SPARQL only");
        }
        if (Services.isIn(query)) {
            throw new InputProblem("the query", "asks another server by SERVICE", "ask this graph only");
        }
    }

    /** The query, ready to be run. */
    QueryExec exec(Query query, DatasetGraph data) {
        var context = ARQ.getContext().copy();
        context.putAll(data.getContext());
        FunctionRegistry.set(context, FUNCTIONS);
        context.set(Service.httpServiceAllowed, false);
        return memory.watched(QueryExec.dataset(data)
                .query(Bounds.in(query, millis))
                .context(context)
                .timeout(millis, TimeUnit.MILLISECONDS)
                .build());
    }

    /**
     * All rows, so that an answer is whole or none.
     *
     * @throws InputProblem when there are too many
     */
    RowSet whole(RowSet answer) {
        var found = new ArrayList<Binding>();
        while (answer.hasNext()) {
            if (found.size() == rows) {
                throw new InputProblem(
                        "the query",
                        "has more than " + rows + " rows",
                        "add a LIMIT, and an OFFSET for the rows after these");
            }
            found.add(answer.next());
        }
        return RowSetStream.create(answer.getResultVars(), found.iterator());
    }

    /** Whether a query was ended before it found all. Jena takes away what a query sorts while it may still sort. */
    static boolean isEnded(Throwable fault) {
        return fault instanceof QueryCancelledException
                || fault instanceof AtlasException
                        && String.valueOf(fault.getMessage()).contains("is closed");
    }
}
