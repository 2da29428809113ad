package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what reports should have said. */
@Command(
        name = "replace",
        description = "Says what reports should have said; what is not given stays. They are as sure as can be then.",
        mixinStandardHelpOptions = true)
final class ReviewReplaceCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "Events or reports; an event stands for all its reports.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--relation", paramLabel = "R", description = "A relation of ontology/relations.tsv.")
    private @Nullable String relation;

    @Option(names = "--source", paramLabel = "A", description = "Who acted: a code or a name.")
    private @Nullable String source;

    @Option(names = "--target", paramLabel = "B", description = "On whom: a code or a name.")
    private @Nullable String target;

    @Option(names = "--modality", paramLabel = "M", description = "actual, planned, hypothetical or negated.")
    private @Nullable String modality;

    @Option(names = "--date", paramLabel = "D", description = "2025, 2025-12 or 2025-12-21.")
    private @Nullable String date;

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Override
    public Integer call() {
        Map<String, String> values = new TreeMap<>();
        put(values, "relation", relation);
        put(values, "source", source);
        put(values, "target", target);
        put(values, "modality", modality);
        put(values, "date", date);
        return decision.decide("replace", ids, values, new Workshop(extractor));
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
