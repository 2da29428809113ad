package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.entente.export.EventLines;
import org.entente.model.Facts;
import org.entente.model.InputProblem;
import org.entente.query.JsonLd;
import org.entente.query.TextTable;
import org.entente.rdf.Vocabulary;
import org.entente.read.Articles;
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
            return run.code();
        }
    }

    private static void table(Reading run, Articles articles, OutputStream out) {
        var rows = new ArrayList<List<String>>();
        run.each(articles, facts -> {
            for (var report : facts.reports()) {
                rows.add(List.of(
                        facts.article().id(),
                        Objects.toString(report.when().date(), ""),
                        report.source().actor(),
                        report.relation(),
                        report.target().actor(),
                        report.modality().text(),
                        String.format(Locale.ROOT, "%.2f", report.confidence()),
                        report.evidence().quote()));
            }
        });
        print(
                out,
                TextTable.of(
                        List.of("article", "date", "source", "relation", "target", "modality", "confidence", "words"),
                        rows));
    }

    private void graph(Workshop workshop, Reading run, Articles articles, OutputStream out) {
        var writer = workshop.factsWriter();
        if (format.equals("jsonld")) {
            var document = new JsonLd(out);
            run.each(articles, facts -> document.add(writer.quads(facts)));
            document.finish();
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
            throw new UncheckedIOException(e);
        }
    }
}
