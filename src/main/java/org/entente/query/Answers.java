package org.entente.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.Service;
import org.entente.model.InputProblem;
import org.entente.model.Spelling;

/**
 * Runs queries over a dataset, whose default graph should be the union of its named graphs, and writes their answers.
 * A query can neither change the dataset nor reach another server.
 */
public final class Answers {

    private static final String TABLE = "table";
    private static final List<String> ROW_FORMATS = List.of(TABLE, "csv", "tsv", "json", "xml");
    private static final Map<String, Lang> ROW_LANGUAGES = Map.of(
            "csv", ResultSetLang.RS_CSV,
            "tsv", ResultSetLang.RS_TSV,
            "json", ResultSetLang.RS_JSON,
            "xml", ResultSetLang.RS_XML);

    private final DatasetGraph data;
    private final Labels labels;

    /**
     * @param labels what terms are called in tables for people
     */
    public Answers(DatasetGraph data, Labels labels) {
        this.data = data;
        this.labels = labels;
    }

    /**
     * Writes the answer.
     *
     * @param format {@code table csv tsv json xml} for rows and for yes or no; {@code ttl nt jsonld} for a graph, where
     *     {@code table} is Turtle
     * @throws InputProblem when the answer has no such format
     */
    public void write(Query query, String format, OutputStream out) {
        var isGraph = query.isConstructType() || query.isDescribeType();
        var known = isGraph ? SortedGraph.FORMATS : ROW_FORMATS;
        var wanted = isGraph && format.equals(TABLE) ? "ttl" : format;
        if (!known.contains(wanted)) {
            throw new InputProblem(
                    "--format " + format,
                    "no format of an answer that is " + (isGraph ? "a graph" : "a table"),
                    Spelling.hint(format, known) + "use " + String.join(", ", known));
        }
        try (var execution = execution(query)) {
            if (isGraph) {
                SortedGraph.write(triples(query, execution), wanted, out);
            } else if (query.isAskType()) {
                answer(execution.ask(), wanted, out);
            } else {
                rows(execution.select(), wanted, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QueryExec execution(Query query) {
        return QueryExec.dataset(data)
                .query(query)
                .set(Service.httpServiceAllowed, false)
                .build();
    }

    private static List<Triple> triples(Query query, QueryExec execution) {
        var graph = query.isConstructType() ? execution.construct() : execution.describe();
        return graph.find().toList();
    }

    private static void answer(boolean yes, String format, OutputStream out) throws IOException {
        if (format.equals(TABLE)) {
            out.write((yes + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            writer(format).write(out, yes, ARQ.getContext());
        }
    }

    private void rows(RowSet rows, String format, OutputStream out) throws IOException {
        if (format.equals(TABLE)) {
            out.write(TextTable.of(rows, labels).getBytes(StandardCharsets.UTF_8));
        } else {
            writer(format).write(out, rows, ARQ.getContext());
        }
    }

    private static RowSetWriter writer(String format) {
        var language = ROW_LANGUAGES.get(format);
        return RowSetWriterRegistry.getFactory(language).create(language);
    }
}
