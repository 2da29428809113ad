package org.entente.cli;

import org.entente.curate.Decision.Signature;
import org.entente.curate.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose decision it is. The program writes no name and no day of its own accord. */
final class SignatureOptions {

    @Option(names = "--by", paramLabel = "NAME", description = "Who decided.")
    private @Nullable String by;

    @Option(names = "--on", paramLabel = "D", description = "The day on which it was decided.")
    private @Nullable String on;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    Signature signature() {
        return new Signature(by, on == null ? null : Sheet.day("--on", on), note);
    }
}
