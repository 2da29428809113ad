package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.export.EventLines;
import org.entente.model.Facts;
import org.entente.model.InputProblem;
import org.entente.query.TextTable;
import org.entente.rdf.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what would be stored. */
@Command(
        name = "extract",
        description = "Prints the events that articles tell, and stores nothing.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    private static final Set<String> FORMATS = Set.of("jsonl", "table", "ttl", "trig", "nq", "jsonld");

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private WorkerOptions workers = new WorkerOptions();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "jsonl, table, ttl, trig, nq or jsonld (default: jsonl).",
            defaultValue = "jsonl")
    private String format = "jsonl";

    @Override
    public Integer call() throws IOException {
        if (!FORMATS.contains(format)) {
            throw new InputProblem(
                    "--format " + format,
                    "unknown format",
                    Names.like(format, FORMATS) + "use one of jsonl, table, ttl, trig, nq, jsonld");
        }
        var workshop = new Workshop(extractor);
        try (var out = new BufferedOutputStream(new NoClose(System.out))) {
            var run = new Reading(workshop, workers.count(), confidence);
            var articles = input.articles(workshop.packs());
            switch (format) {
                case "jsonl" -> {
                    var lines = new EventLines(workshop.relations());
                    run.each(articles, facts -> print(out, lines.line(facts) + "\n"));
                }
                case "table" -> table(run, articles, out);
                default -> graph(workshop, run, articles, out);
            }
            return run.rejected() > 0 ? Faults.REJECTED : 0;
        }
    }

    private static void table(Reading run, org.entente.read.Articles articles, OutputStream out) {
        var rows = new ArrayList<java.util.List<String>>();
        run.each(articles, facts -> {
            for (var report : facts.reports()) {
                var date = report.when().date();
                rows.add(java.util.List.of(
                        facts.article().id(),
                        date == null ? "" : date,
                        report.source().actor(),
                        report.relation(),
                        report.target().actor(),
                        report.modality().text(),
                        "%.2f".formatted(report.confidence()),
                        report.evidence().quote()));
            }
        });
        print(
                out,
                TextTable.of(
                        java.util.List.of(
                                "article", "date", "source", "relation", "target", "modality", "confidence", "words"),
                        rows));
    }

    private void graph(Workshop workshop, Reading run, org.entente.read.Articles articles, OutputStream out) {
        var writer = workshop.factsWriter();
        if (format.equals("jsonld")) {
            DatasetGraph all = DatasetGraphFactory.create();
            run.each(articles, facts -> writer.quads(facts).forEach(all::add));
            RDFDataMgr.write(out, all, RDFFormat.JSONLD11);
            return;
        }
        var language =
                switch (format) {
                    case "nq" -> Lang.NQUADS;
                    case "trig" -> Lang.TRIG;
                    default -> Lang.TURTLE;
                };
        var stream = StreamRDFWriter.getWriterStream(out, language);
        stream.start();
        if (language != Lang.NQUADS) {
            Vocabulary.prefixes().getNsPrefixMap().forEach(stream::prefix);
        }
        run.each(articles, (Facts facts) -> writer.quads(facts).forEach(quad -> {
            if (language == Lang.TURTLE) {
                stream.triple(quad.asTriple());
            } else {
                stream.quad(quad);
            }
        }));
        stream.finish();
    }

    private static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
