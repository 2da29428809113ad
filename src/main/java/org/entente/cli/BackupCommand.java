package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.model.InputProblem;
import org.entente.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies what a store is made from. */
@Command(
        name = "backup",
        description =
                "Writes the log of articles, from which the store can be made anew, into one file with checksums.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to make, a zip archive.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new InputProblem(file.toString(), "is there already", "name a new file");
        }
        try (var open = store.local()) {
            open.catchUp(new Workshop(new ExtractorOptions()).merging());
            var articles = Backup.write(open, file);
            System.err.println(articles + " articles in " + file);
        }
        return 0;
    }
}
