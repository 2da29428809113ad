package org.entente.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.query.Answers;
import org.entente.query.Labels;
import org.entente.query.Queries;

/**
 * The answer of a named query.
 *
 * @param format {@code json} or {@code csv}
 */
record QueryEndpoint(Held held, Asking asking, String format) implements Endpoint {

    private static final String JSON = "json";

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var name = asked.names().get(0);
        if (!Queries.names().contains(name)) {
            throw new Missing("no query is called " + name);
        }
        var query = Queries.get(name).bound(asked.parameters(), held.parts().terms());
        if (format.equals(JSON) && query.isSelectType()) {
            try (var exec = asking.exec(query, data)) {
                return rows(asking.whole(exec.select()), Labels.in(data, asked.language()));
            }
        }
        return written(query, data);
    }

    private Raw written(Query query, DatasetGraph data) {
        var isGraph = query.isConstructType() || query.isDescribeType();
        if (isGraph && query.getLimit() == Query.NOLIMIT) {
            query.setLimit(asking.rows());
        }
        var wanted = !format.equals(JSON) ? format : isGraph ? "jsonld" : format;
        var out = new ByteArrayOutputStream();
        new Answers(bound -> asking.exec(bound, data), Labels.NONE).write(query, wanted, out);
        return new Raw(format.equals(JSON) ? "application/json" : "text/csv", out.toByteArray());
    }

    private static ObjectNode rows(RowSet rows, Labels labels) {
        var answer = JsonNodeFactory.instance.objectNode();
        var names = answer.putObject("head").putArray("vars");
        rows.getResultVars().forEach(variable -> names.add(variable.getVarName()));
        var bindings = answer.putObject("results").putArray("bindings");
        rows.forEachRemaining(row -> {
            var binding = bindings.addObject();
            rows.getResultVars().forEach(variable -> {
                var node = row.get(variable);
                if (node != null) {
                    term(binding.putObject(variable.getVarName()), node, labels);
                }
            });
        });
        return answer;
    }

    private static void term(ObjectNode term, Node node, Labels labels) {
        if (node.isURI()) {
            term.put("type", "uri").put("value", node.getURI()).put("label", labels.of(node));
        } else if (node.isBlank()) {
            term.put("type", "bnode").put("value", node.getBlankNodeLabel());
        } else {
            term.put("type", "literal").put("value", node.getLiteralLexicalForm());
            if (!node.getLiteralLanguage().isEmpty()) {
                term.put("xml:lang", node.getLiteralLanguage());
            } else if (!node.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string")) {
                term.put("datatype", node.getLiteralDatatypeURI());
            }
        }
    }
}
