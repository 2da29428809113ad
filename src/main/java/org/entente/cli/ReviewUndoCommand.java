package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.curate.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes decisions back. */
@Command(
        name = "undo",
        description =
                "Takes back what was decided of a report or event; with two ids, that they are the same or different.",
        mixinStandardHelpOptions = true)
final class ReviewUndoCommand implements Callable<Integer> {

    @Parameters(arity = "1..2", paramLabel = "ID", description = "An event or report, or two.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Override
    public Integer call() {
        return decision.decide(Request.UNDO, ids);
    }
}
