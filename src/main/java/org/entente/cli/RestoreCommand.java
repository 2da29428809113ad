package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.InputProblem;
import org.entente.store.Backup;
import org.entente.store.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store from a backup. */
@Command(
        name = "restore",
        description = "Makes a new store from a backup, after every checksum has been compared.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "What backup wrote.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        var folder = store.folder();
        if (!Files.isRegularFile(file)) {
            throw new InputProblem(file.toString(), "no such file", "name what backup wrote");
        }
        if (Files.exists(folder)) {
            throw new InputProblem("--store " + folder, "is there already", "name a new folder");
        }
        var growing = Backup.unpack(file, folder);
        try (var rebuild = Rebuild.of(growing)) {
            var progress = Progress.of("restore");
            var articles = rebuild.run(
                    made -> StoreOption.complete(made, List.of()),
                    new Workshop(new ExtractorOptions()).merging(),
                    progress::at);
            progress.end();
            System.err.println(articles + " articles in " + folder);
        }
        Backup.finish(growing, folder);
        return 0;
    }
}
