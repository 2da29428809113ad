package org.entente.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Parts of queries that other servers would be asked for. */
public final class Services {

    private Services() {}

    /** Whether the query asks another server by {@code SERVICE}, in any of its parts. */
    public static boolean isIn(Query query) {
        if (query.getQueryPattern() == null) {
            return false;
        }
        var found = new boolean[1];
        var search = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                found[0] = true;
            }
        };
        Walker.walk(Algebra.compile(query), search, new ExprVisitorBase());
        return found[0];
    }
}
