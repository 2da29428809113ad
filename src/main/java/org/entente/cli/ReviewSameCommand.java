package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that reports are of one event. */
@Command(
        name = "same",
        description = "Says that reports, of the same actors and family of relations, are of one event.",
        mixinStandardHelpOptions = true)
final class ReviewSameCommand implements Callable<Integer> {

    @Parameters(arity = "2..*", paramLabel = "ID", description = "Reports, or events whose reports are to be joined.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Override
    public Integer call() {
        return decision.decide("same", ids);
    }
}
