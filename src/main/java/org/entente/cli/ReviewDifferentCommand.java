package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that two reports are not of one event. */
@Command(
        name = "different",
        description = "Says that two reports are not of one event.",
        mixinStandardHelpOptions = true)
final class ReviewDifferentCommand implements Callable<Integer> {

    @Parameters(arity = "2", paramLabel = "ID", description = "Two reports; an event stands for its first.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Override
    public Integer call() {
        return decision.decide("different", ids);
    }
}
