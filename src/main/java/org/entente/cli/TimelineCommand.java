package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.InputProblem;
import org.entente.query.Labels;
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
        description = {
            "Shows what is told of two actors, by time, each entry with its evidence.",
            "What the text does not date stands where its publication puts it, and is marked as undated."
        },
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("table", "csv", "json");

    @Parameters(index = "0", paramLabel = "A", description = "An actor: a code, a name, a capital, a person in office.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String other = "";

    @Option(
            names = "--by",
            paramLabel = "STEP",
            description = "Sums by day, month or year: reports, and Goldstein scores of the actual ones.")
    private @Nullable String by;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "table, csv or json (default: table). CSV holds the sums when --by is given.",
            defaultValue = "table")
    private String format = "table";

    @Option(
            names = "--labels",
            paramLabel = "L",
            description = "Names actors, relations and modalities in this language in the table: en or id.")
    private @Nullable String labels;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new InputProblem(
                    "--format " + format, "unknown format", Names.like(format, FORMATS) + "use table, csv or json");
        }
        var step = step();
        var workshop = new Workshop(extractor);
        var first = Names.code(workshop.gazetteer(), "timeline", one);
        var second = Names.code(workshop.gazetteer(), "timeline", other);
        if (first.equals(second)) {
            throw new InputProblem("timeline " + one + " " + other, "both are " + first, "name two actors");
        }
        var wanted = filter.filter(workshop.gazetteer(), workshop.relations()).between(first, second);
        try (var open = store.existing()) {
            String text = open.read(data -> {
                var rows = new ReportRows(data, workshop.relations()).rows(wanted);
                var timeline = Timeline.of(first, second, rows);
                return switch (format) {
                    case "csv" -> TimelineText.csv(timeline, step);
                    case "json" -> TimelineText.json(timeline, step);
                    default -> TimelineText.table(timeline, step, Labels.in(data, labels)::of);
                };
            });
            System.out.print(text);
        }
        return 0;
    }

    private @Nullable Step step() {
        return by == null
                ? null
                : Step.named(by)
                        .orElseThrow(() -> new InputProblem("--by " + by, "unknown step", "use day, month or year"));
    }
}
