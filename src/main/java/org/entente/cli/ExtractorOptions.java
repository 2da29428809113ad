package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What bears on how text is read. */
final class ExtractorOptions {

    @Option(names = "--actors", paramLabel = "FILE|DIR", description = "More actors, in Turtle.")
    private List<Path> actors = new ArrayList<>();

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "More language packs, or others in place of the bundled ones.")
    private List<Path> packs = new ArrayList<>();

    static ExtractorOptions of(List<Path> actors) {
        var options = new ExtractorOptions();
        options.actors = actors;
        return options;
    }

    List<Path> actors() {
        return actors;
    }

    List<Path> packs() {
        return packs;
    }
}
