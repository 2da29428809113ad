package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.InputProblem;
import org.entente.rdf.FactsWriter;
import org.entente.rdf.Iris;
import org.entente.read.Articles;
import org.entente.store.Entry;
import org.entente.store.Known;
import org.entente.store.Rebuild;
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

    /** Articles of a first build from which on the graph is made dense: it will stand for long. */
    private static final int LARGE = 10_000;

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
        if (store.isFirst()) {
            first(workshop, run, articles, fingerprint);
        } else {
            later(workshop, run, articles, fingerprint);
        }
        System.err.printf(
                "%d articles: %d new, %d changed, %d unchanged; %d reports written, %s%n",
                run.articles(), fresh, changed, unchanged, reports, run.troubles());
        return run.code();
    }

    /** All articles go to the log first; the graph is made of it at once. What an earlier one read that was broken off stays. */
    private void first(Workshop workshop, Reading run, Articles articles, String fingerprint) {
        var isResumed = Rebuild.isPossible(store.folder());
        try (var made = Rebuild.of(store.folder())) {
            if (!isResumed) {
                fill(
                        workshop,
                        run,
                        articles,
                        fingerprint,
                        identity -> Optional.empty(),
                        (batch, gone) -> made.append(batch, !noText));
            }
            var progress = Progress.of("graph");
            made.run(each -> StoreOption.complete(each, extractor.actors()), workshop.merging(), progress::at, LARGE);
            progress.end();
        }
        if (isResumed) {
            later(workshop, run, articles, fingerprint);
        }
    }

    private void later(Workshop workshop, Reading run, Articles articles, String fingerprint) {
        var merging = workshop.merging();
        try (var open = store.complete(extractor.actors(), merging)) {
            open.catchUp(merging);
            fill(
                    workshop,
                    run,
                    articles,
                    fingerprint,
                    open::known,
                    (batch, gone) -> open.replace(batch, gone, !noText, merging));
            // A folder's events follow batch by batch, a server's are made here.
            open.merge(merging);
        }
    }

    /** Takes articles, and what they stand in place of. */
    private interface Sink {
        void take(List<Entry> batch, List<Known> gone);
    }

    private void fill(
            Workshop workshop,
            Reading run,
            Articles articles,
            String fingerprint,
            Function<String, Optional<Known>> known,
            Sink sink) {
        var batch = new ArrayList<Entry>();
        var gone = new ArrayList<Known>();
        var writer = workshop.factsWriter();
        var progress = Progress.of("build");
        var whole = progress.isShown() ? input.bytes() : 0;
        run.each(articles, article -> isWanted(article, known, fingerprint), facts -> {
            progress.at(fresh + changed + unchanged, articles.bytes(), whole);
            var before = known.apply(facts.article().id());
            before.ifPresent(gone::add);
            fresh += before.isEmpty() ? 1 : 0;
            changed += before.isPresent() ? 1 : 0;
            reports += facts.reports().size();
            batch.add(entry(writer, facts, fingerprint));
            if (batch.size() >= batchSize) {
                sink.take(List.copyOf(batch), List.copyOf(gone));
                batch.clear();
                gone.clear();
            }
        });
        if (!batch.isEmpty()) {
            sink.take(batch, gone);
        }
        progress.end();
    }

    private boolean isWanted(Article article, Function<String, Optional<Known>> known, String fingerprint) {
        var isSame = known.apply(article.id())
                .filter(before -> before.contentHash().equals(Iris.contentHash(article))
                        && before.fingerprint().equals(fingerprint))
                .isPresent();
        unchanged += isSame ? 1 : 0;
        return !isSame;
    }

    static Entry entry(FactsWriter writer, Facts facts, String fingerprint) {
        var quads = new ArrayList<>(writer.quads(facts));
        quads.addAll(FactsWriter.catalogue(facts.article(), fingerprint));
        return new Entry(facts.article(), quads);
    }
}
