package org.entente.cli;

import picocli.CommandLine;

/** Where the program starts. */
@CommandLine.Command(
        name = "entente",
        description = "Builds a knowledge graph of diplomatic relations from news articles.",
        mixinStandardHelpOptions = true)
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
