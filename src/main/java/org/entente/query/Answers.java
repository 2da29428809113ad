package org.entente.query;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.Service;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Runs a query over the graph and writes its answer. */
public final class Answers {

    private static final Map<String, Lang> TABLES = Map.of(
            "csv", ResultSetLang.RS_CSV,
            "tsv", ResultSetLang.RS_TSV,
            "json", ResultSetLang.RS_JSON,
            "xml", ResultSetLang.RS_XML);

    private static final Map<String, RDFFormat> GRAPHS = Map.of(
            "ttl", RDFFormat.TURTLE_PRETTY,
            "nt", RDFFormat.NTRIPLES_UTF8,
            "jsonld", RDFFormat.JSONLD11);

    private final DatasetGraph data;
    private final Function<String, @Nullable Node> actors;

    /**
     * @param actors finds the IRI of an actor by any of its names
     */
    public Answers(DatasetGraph data, Function<String, @Nullable Node> actors) {
        this.data = data;
        this.actors = actors;
    }

    /**
     * Writes the answer.
     *
     * @param format {@code table csv tsv json xml} for tables, {@code ttl nt jsonld} for graphs; {@code table} is Turtle
     *     for a graph
     */
    public void write(NamedQuery named, Map<String, String> given, String format, OutputStream out) {
        var query = named.query();
        var builder = QueryExec.dataset(data).query(query).set(Service.httpServiceAllowed, false);
        named.bindings(given, actors).forEach(builder::substitution);
        try (var execution = builder.build()) {
            if (query.isAskType()) {
                out.write((execution.ask() + "\n").getBytes(StandardCharsets.UTF_8));
            } else if (query.isSelectType()) {
                table(execution.select(), format, out);
            } else {
                var graph = query.isConstructType() ? execution.construct() : execution.describe();
                var wanted = GRAPHS.get(format.equals("table") ? "ttl" : format);
                if (wanted == null) {
                    throw wrong(format, "ttl, nt or jsonld");
                }
                graph.getPrefixMapping().setNsPrefixes(Vocabulary.prefixes());
                RDFDataMgr.write(out, graph, wanted);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void table(RowSet rows, String format, OutputStream out) throws java.io.IOException {
        if (format.equals("table")) {
            out.write(TextTable.of(rows).getBytes(StandardCharsets.UTF_8));
            return;
        }
        var language = TABLES.get(format);
        if (language == null) {
            throw wrong(format, "table, csv, tsv, json or xml");
        }
        RowSetWriterRegistry.getFactory(language).create(language).write(out, rows, ARQ.getContext());
    }

    private static InputProblem wrong(String format, String allowed) {
        var known = RDFLanguages.nameToLang(format) == null ? "unknown format" : "the answer cannot be written as";
        return new InputProblem("--format", known + " '" + format + "'", "use " + allowed);
    }
}
