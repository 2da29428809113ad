package org.entente.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.InputProblem;
import org.entente.rdf.FactsWriter;
import org.entente.rdf.Iris;
import org.entente.read.Articles;
import org.entente.store.Entry;
import org.entente.store.GraphStore;
import org.entente.store.Known;
import org.entente.store.Merging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles into the store. */
@Command(
        name = "build",
        description = "Reads articles into the store. Articles that stand there unchanged are left alone.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private WorkerOptions workers = new WorkerOptions();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    /** Fewer cost disk, for every commit copies pages; more cost memory, and are lost where the process is killed. */
    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "Articles that are stored at once (default: 1000).",
            defaultValue = "1000")
    private int batchSize = 1_000;

    @Option(names = "--dry-run", description = "Reads everything and writes nothing.")
    private boolean dryRun;

    @Option(names = "--no-text", description = "Keeps no texts in the log of articles beside the store.")
    private boolean noText;

    private int fresh;
    private int changed;
    private int unchanged;
    private int reports;

    @Override
    public Integer call() {
        if (batchSize < 1 || batchSize > 10_000) {
            throw new InputProblem("--batch " + batchSize, "not a number of articles", "use 1 to 10000");
        }
        var workshop = new Workshop(extractor);
        // All that may be wrong on the command line is found before the store is touched.
        workshop.pipelines();
        var articles = input.articles(workshop.packs());
        var run = new Reading(workshop, workers.count(), confidence);
        if (dryRun) {
            run.each(articles, facts -> reports += facts.reports().size());
            System.err.printf(
                    "%d articles, %d reports, %s; nothing written%n", run.articles(), reports, run.troubles());
            return run.code();
        }
        var fingerprint = Fingerprint.of(extractor, confidence);
        try (var open = store.complete(extractor.actors(), workshop.merging())) {
            open.recover(workshop.merging());
            fill(open, workshop, run, articles, fingerprint);
            // The events of a first build are merged here, all at once; those of later ones with their batches.
            open.merge(workshop.merging());
        }
        System.err.printf(
                "%d articles: %d new, %d changed, %d unchanged; %d reports written, %s%n",
                run.articles(), fresh, changed, unchanged, reports, run.troubles());
        return run.code();
    }

    private void fill(GraphStore open, Workshop workshop, Reading run, Articles articles, String fingerprint) {
        Map<String, Known> known = new HashMap<>(open.catalogue());
        var batch = new ArrayList<Entry>();
        var gone = new ArrayList<Known>();
        var writer = workshop.factsWriter();
        var merging = workshop.merging();
        var progress = Progress.of("build");
        run.each(articles, article -> isWanted(article, known, fingerprint), facts -> {
            progress.at(fresh + changed + unchanged, 0);
            var before = known.get(facts.article().id());
            if (before == null) {
                fresh++;
            } else {
                changed++;
                gone.add(before);
            }
            reports += facts.reports().size();
            batch.add(entry(writer, facts, fingerprint));
            if (batch.size() >= batchSize) {
                flush(open, batch, gone, merging);
            }
        });
        if (!batch.isEmpty()) {
            flush(open, batch, gone, merging);
        }
        progress.end();
    }

    private boolean isWanted(Article article, Map<String, Known> known, String fingerprint) {
        var before = known.get(article.id());
        var same = before != null
                && before.contentHash().equals(Iris.contentHash(article))
                && before.fingerprint().equals(fingerprint);
        unchanged += same ? 1 : 0;
        return !same;
    }

    static Entry entry(FactsWriter writer, Facts facts, String fingerprint) {
        var quads = new ArrayList<>(writer.quads(facts));
        quads.addAll(FactsWriter.catalogue(facts.article(), fingerprint));
        return new Entry(facts.article(), quads);
    }

    private void flush(GraphStore open, List<Entry> batch, List<Known> gone, Merging merging) {
        open.replace(batch, gone, !noText, merging);
        batch.clear();
        gone.clear();
    }
}
