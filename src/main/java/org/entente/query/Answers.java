package org.entente.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.model.InputProblem;
import org.entente.model.Spelling;

/** Runs queries over the union of the named graphs of a dataset, and writes their answers. */
public final class Answers {

    private static final String TABLE = "table";
    private static final List<String> ROW_FORMATS = List.of(TABLE, "csv", "tsv", "json", "xml");
    private static final Map<String, Lang> ROW_LANGUAGES = Map.of(
            "csv", ResultSetLang.RS_CSV,
            "tsv", ResultSetLang.RS_TSV,
            "json", ResultSetLang.RS_JSON,
            "xml", ResultSetLang.RS_XML);

    private final Function<Query, QueryExec> asked;
    private final Labels labels;

    /**
     * @param asked whoever answers a query
     * @param labels what terms are called in tables for people
     */
    public Answers(Function<Query, QueryExec> asked, Labels labels) {
        this.asked = asked;
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
        try (var execution = asked.apply(query)) {
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
