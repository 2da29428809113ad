package org.entente.cli;

import org.entente.model.Facts;
import org.entente.model.InputProblem;
import picocli.CommandLine.Option;

/** How sure a report must be to be wanted. */
final class ConfidenceOption {

    @Option(
            names = "--min-confidence",
            paramLabel = "C",
            description = "Only reports of at least this confidence, from 0 to 1.",
            defaultValue = "0")
    private double least;

    double least() {
        if (least >= 0 && least <= 1) {
            return least;
        }
        throw new InputProblem("--min-confidence " + least, "is no confidence", "use a number from 0 to 1");
    }

    /** What an article says as surely as that. */
    Facts kept(Facts facts) {
        var reports = facts.reports().stream()
                .filter(report -> report.confidence() >= least)
                .toList();
        return new Facts(facts.article(), reports);
    }
}
