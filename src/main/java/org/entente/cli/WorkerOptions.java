package org.entente.cli;

import org.entente.model.InputProblem;
import picocli.CommandLine.Option;

/** How many threads read articles. */
final class WorkerOptions {

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Threads that read articles (default: one a core).",
            defaultValue = "0")
    private int workers;

    int count() {
        if (workers < 0 || workers > 256) {
            throw new InputProblem("--workers " + workers, "not a number of threads", "use 1 to 256");
        }
        return workers == 0 ? Runtime.getRuntime().availableProcessors() : workers;
    }
}
