package org.entente.remote;

import java.util.ArrayList;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Queries ask the union of all graphs. With most servers that is the default graph; Fuseki has a name for it where it is
 * not.
 */
final class Union {

    private static final Node NAMED = NodeFactory.createURI("urn:x-arq:UnionGraph");

    private enum Way {
        DEFAULT,
        NAMED
    }

    private final Server server;
    private @Nullable Way way;

    Union(Server server) {
        this.server = server;
    }

    /** The query as the server must be asked it. */
    Query over(Query query) {
        var pattern = query.getQueryPattern();
        if (pattern == null || way() == Way.DEFAULT) {
            return query;
        }
        var inside = new ElementGroup();
        inside.addElement(new ElementNamedGraph(NAMED, pattern));
        var over = query.cloneQuery();
        over.setQueryPattern(inside);
        return over;
    }

    private Way way() {
        if (way == null) {
            // Stands in a named graph of every store.
            var known = NodeFmtLib.strNT(Vocabulary.ONTOLOGY_GRAPH) + " " + NodeFmtLib.strNT(Vocabulary.CONTENT_HASH)
                    + " ?hash";
            way = holds("{ " + known + " }")
                    ? Way.DEFAULT
                    : holds("{ GRAPH " + NodeFmtLib.strNT(NAMED) + " { " + known + " } }") ? Way.NAMED : null;
        }
        if (way == null) {
            throw new InputProblem(
                    server.place().toString(),
                    "the default graph is not the union of the named graphs",
                    "let the server make it so, and ask again");
        }
        return way;
    }

    private boolean holds(String pattern) {
        var found = new ArrayList<Node>();
        server.select("SELECT ?hash " + pattern + " LIMIT 1", row -> found.add(row.get("hash")));
        return !found.isEmpty();
    }
}
