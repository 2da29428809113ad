package org.entente.cli;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.entente.model.InputProblem;
import org.entente.store.Entry;
import org.entente.store.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the dataset anew from the log of articles. */
@Command(
        name = "rebuild",
        description = "Makes the graph anew from the log of articles beside it, events included.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Option(
            names = "--extract",
            description =
                    "Reads the texts of the log anew first, where another extractor, pack or gazetteer read them.")
    private boolean extract;

    @Option(
            names = "--compact",
            description = "Makes the graph as dense on the disk as compact does; takes about as long again.")
    private boolean compact;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private WorkerOptions workers = new WorkerOptions();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Override
    public Integer call() {
        var folder = store.folder();
        if (!Rebuild.isPossible(folder)) {
            throw new InputProblem(
                    "--store " + folder, "no log of articles is there", "make a store with: entente build");
        }
        var workshop = new Workshop(extractor);
        var rejected = 0;
        try (var rebuild = Rebuild.of(folder)) {
            if (extract) {
                rejected = extract(rebuild, workshop);
            }
            var progress = Progress.of("rebuild");
            var articles = rebuild.run(
                    made -> StoreOption.complete(made, extractor.actors()),
                    workshop.merging(),
                    progress::at,
                    compact ? 0 : Integer.MAX_VALUE);
            progress.end();
            System.err.println(articles + " articles in the graph");
        }
        return rejected > 0 ? Faults.REJECTED : 0;
    }

    private int extract(Rebuild rebuild, Workshop workshop) {
        var fingerprint = Fingerprint.of(extractor, confidence);
        var writer = workshop.factsWriter();
        var run = new Reading(workshop, workers.count(), confidence);
        var read = new int[1];
        var progress = Progress.of("extract");
        var textless = rebuild.extract(
                fingerprint,
                articles -> {
                    var entries = new ArrayList<Entry>();
                    run.again(articles, facts -> entries.add(BuildCommand.entry(writer, facts, fingerprint)));
                    read[0] += entries.size();
                    return entries;
                },
                progress::at);
        progress.end();
        System.err.printf(
                "%d articles read anew, %d without text left as they were, %s%n", read[0], textless, run.troubles());
        return run.rejected();
    }
}
