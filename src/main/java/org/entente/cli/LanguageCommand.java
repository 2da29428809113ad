package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.language.LanguagePack;
import org.entente.language.PackFolder;
import org.entente.model.InputProblem;
import org.entente.pipeline.PackCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Care of language packs. */
@Command(
        name = "language",
        description = "Language packs.",
        mixinStandardHelpOptions = true,
        subcommands = LanguageCommand.Check.class)
final class LanguageCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new InputProblem("language", "no command is given", "use: entente language check DIR");
    }

    /** Checks a pack and runs its examples. */
    @Command(
            name = "check",
            description = "Checks a language pack and runs its examples.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "The folder of the pack; its name is the tag of the language.")
        private Path folder = Path.of("");

        @Option(names = "--actors", paramLabel = "FILE|DIR", description = "More actors, in Turtle.")
        private List<Path> actors = new ArrayList<>();

        @Override
        public Integer call() {
            if (!Files.isDirectory(folder)) {
                throw new InputProblem(folder.toString(), "no such folder", "check the name");
            }
            var workshop = new Workshop(ExtractorOptions.of(actors));
            var tag = Objects.toString(folder.toAbsolutePath().normalize().getFileName(), "");
            LanguagePack pack;
            try {
                pack = LanguagePack.read(tag, PackFolder.at(folder), workshop.relations());
            } catch (InputProblem fault) {
                System.out.println(fault.getMessage());
                return Faults.REJECTED;
            }
            var check = PackCheck.of(pack, workshop.gazetteer(), workshop.relations());
            check.faults().forEach(System.out::println);
            System.err.printf(
                    "%d examples, %d faults%s%n",
                    check.examples(),
                    check.faults().size(),
                    check.open() == 0 ? "" : "; " + check.open() + " more are open");
            return check.faults().isEmpty() ? 0 : Faults.REJECTED;
        }
    }
}
