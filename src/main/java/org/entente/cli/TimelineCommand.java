package org.entente.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.model.InputProblem;
import org.entente.query.ReportRows;
import org.entente.timeline.Step;
import org.entente.timeline.Timeline;
import org.entente.timeline.TimelineText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The relationship of two actors over time. */
@Command(
        name = "timeline",
        description = "Shows what is told of two actors, by time, each entry with its evidence.",
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

    private static final Set<String> FORMATS = Set.of("table", "csv", "json");

    @Parameters(index = "0", paramLabel = "A", description = "An actor: a code, a name, a capital, a person in office.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String other = "";

    @Option(
            names = "--by",
            paramLabel = "STEP",
            description = "day, month or year (default: month).",
            defaultValue = "month")
    private String step = "month";

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "table, csv or json (default: table).",
            defaultValue = "table")
    private String format = "table";

    @Option(
            names = "--labels",
            paramLabel = "L",
            description = "Language of the names of actors in the table: en or id.")
    private @Nullable String labels;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new InputProblem("--format " + format, "unknown format", "use table, csv or json");
        }
        if (!Set.of("day", "month", "year").contains(step)) {
            throw new InputProblem("--by " + step, "unknown step", "use day, month or year");
        }
        var workshop = new Workshop(new ExtractorOptions());
        var gazetteer = workshop.gazetteer();
        var first = Names.code(gazetteer, "timeline", one);
        var second = Names.code(gazetteer, "timeline", other);
        if (first.equals(second)) {
            throw new InputProblem("timeline " + one + " " + other, "both are " + first, "name two actors");
        }
        var wanted = filter.filter(gazetteer, workshop.relations()).between(first, second);
        try (var open = store.existing()) {
            var rows = open.read(data -> new ReportRows(data, workshop.relations()).rows(wanted));
            var timeline = new Timeline(first, second, Step.named(step), rows);
            System.out.print(
                    switch (format) {
                        case "csv" -> TimelineText.csv(timeline);
                        case "json" -> TimelineText.json(timeline);
                        default -> TimelineText.table(timeline, Names.labels(gazetteer, labels));
                    });
        }
        return 0;
    }
}
