package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.curate.Request;
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
    private SignatureOptions signature = new SignatureOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        return new Deciding(store, new Workshop(new ExtractorOptions()))
                .run(new Request("different", ids, Map.of(), signature.signature()));
    }
}
