package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts. */
@Command(
        name = "entente",
        description = "Builds a knowledge graph of diplomatic relations from news articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        subcommands = {
            DemoCommand.class,
            BuildCommand.class,
            ExtractCommand.class,
            ClassifyCommand.class,
            ExplainCommand.class,
            QueryCommand.class,
            TimelineCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            StatsCommand.class,
            ValidateCommand.class,
            RemoveCommand.class,
            ReviewCommand.class,
            CompactCommand.class,
            RebuildCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            LanguageCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 done but something was rejected or violated, 2 wrong usage,",
            "3 store in use, 4 store damaged, disk full or server not there, 70 a fault of Entente."
        })
public final class Main {

    Main() {}

    public static void main(String[] args) {
        System.setOut(utf8(new StandardOutput(new FileOutputStream(FileDescriptor.out))));
        System.setErr(utf8(new FileOutputStream(FileDescriptor.err)));
        // Numbers are written the same way wherever the program runs.
        Locale.setDefault(Locale.ROOT);
        var code = run(args);
        System.out.flush();
        System.exit(code);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** Runs a command line and gives its exit code. */
    static int run(String... args) {
        var line = new CommandLine(new Main()).setExecutionExceptionHandler(new Faults());
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Faults.ours(line.getErr(), e);
        }
    }
}
