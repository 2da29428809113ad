package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that reports are right. */
@Command(
        name = "accept",
        description = "Says that reports are right: they are as sure as can be from now on.",
        mixinStandardHelpOptions = true)
final class ReviewAcceptCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "Events or reports; an event stands for all its reports.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Override
    public Integer call() {
        return decision.decide("accept", ids);
    }
}
