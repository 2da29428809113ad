package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.export.ExportFormat;
import org.entente.export.GraphExport;
import org.entente.export.Network;
import org.entente.export.NetworkFormat;
import org.entente.export.ReportCsv;
import org.entente.export.StoreActors;
import org.entente.export.WholeFile;
import org.entente.model.InputProblem;
import org.entente.query.EventRow;
import org.entente.query.EventRows;
import org.entente.query.EventRows.Parties;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.ReportRows;
import org.entente.store.GraphStore;
import org.entente.store.StoreFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the graph for other tools. */
@Command(
        name = "export",
        description = {
            "Writes what articles say, and what the store knows of the actors and relations in it: all of it, or what the"
                    + " filters want.",
            "The same articles give the same bytes: N-Quads stand by graph. RDF is events with all their reports, csv is"
                    + " reports, what each article says, and the event of each. All else is events, each once however many"
                    + " articles report it. In networks a node is an actor: gexf, gephi, dot and net have an edge for all"
                    + " events of one relation of a pair; graphml, cyjs, cx2 and neo4j have one for each event."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "The file to write, compressed if it ends in .gz; - for the standard output.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "RDF: ttl, trig, nq, jsonld. Tables: csv (reports), events (with codebook, in a zip), polecat, icews (what"
                            + " happened alone). Networks: gexf, gephi (zip), graphml, cyjs, cx2, dot, net, neo4j (zip), and html, a page to look at. Else the"
                            + " ending of the file tells, as in x.gexf and x.gephi.zip.")
    private @Nullable String format;

    @Option(
            names = "--labels",
            paramLabel = "L",
            description = "Names actors and relations of networks in this language: en or id (default: en).",
            defaultValue = "en")
    private String labels = "en";

    @Option(
            names = "--reifiers",
            description = "In ttl, trig and nq, adds of each report which triple it tells, asserted or not, as RDF 1.2:"
                    + " report rdf:reifies <<( actor relation actor )>>.")
    private boolean reifiers;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        var wanted = format();
        if (reifiers && !wanted.canReify()) {
            throw new InputProblem(
                    "--reifiers", wanted.text() + " cannot hold them", "use ttl, trig or nq, or leave it out");
        }
        var workshop = new Workshop(extractor);
        var chosen = filter.filter(workshop.gazetteer(), workshop.relations());
        try (var open = store.toRead()) {
            if (file.equals("-")) {
                try (var out = new BufferedOutputStream(new NoClose(System.out))) {
                    write(open, workshop, wanted, chosen, out);
                }
            } else {
                toFile(out -> write(open, workshop, wanted, chosen, out));
            }
        }
        return 0;
    }

    /** A file that cannot be written, most likely for want of room, is no fault of ours. */
    private void toFile(WholeFile.Contents contents) {
        try {
            WholeFile.write(Path.of(file), contents);
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            throw StoreFault.unwritable(file, e);
        }
    }

    private ExportFormat format() {
        var asked = format;
        if (asked != null) {
            return ExportFormat.named(asked)
                    .orElseThrow(() -> new InputProblem(
                            "--format " + asked,
                            "unknown format",
                            Names.like(asked, ExportFormat.names()) + "use " + known()));
        }
        return ExportFormat.ofFile(file)
                .orElseThrow(() -> new InputProblem(
                        "export " + file, "its ending names no format", "add --format with " + known()));
    }

    private static String known() {
        return String.join(", ", ExportFormat.names());
    }

    private void write(GraphStore open, Workshop workshop, ExportFormat format, Filter filter, OutputStream out) {
        open.read(data -> {
            var network = format.network();
            if (network.isPresent()) {
                write(network.get(), network(data, new EventRows(data, workshop.relations()), filter), out);
            } else if (format == ExportFormat.CSV) {
                ReportCsv.write(new ReportRows(data, workshop.relations()), filter, out);
            } else {
                var graphs = new GraphExport(data, workshop.relations());
                (reifiers ? graphs.withReifiers() : graphs).write(format, filter, out);
            }
            return true;
        });
    }

    private Network network(DatasetGraph data, EventRows events, Filter filter) {
        var called = Labels.in(data, labels);
        return new Network(new Chosen(events, filter), new StoreActors(data, called), called::of);
    }

    private record Chosen(EventRows events, Filter filter) implements Network.Events {

        @Override
        public void each(Consumer<EventRow> sink) {
            events.each(filter, sink);
        }

        @Override
        public Parties parties() {
            return events.parties(filter);
        }
    }

    private static void write(NetworkFormat format, Network network, OutputStream out) {
        try {
            format.write(network, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
