package org.entente.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.actors.Gazetteer;
import org.entente.model.InputProblem;
import org.entente.model.Step;
import org.entente.query.Labels;
import org.entente.query.ReportRows;
import org.entente.timeline.Side;
import org.entente.timeline.Timeline;
import org.entente.timeline.TimelineHtml;
import org.entente.timeline.TimelineJs;
import org.entente.timeline.TimelineSvg;
import org.entente.timeline.TimelineText;
import org.entente.timeline.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The relationship of two actors over time. */
@Command(
        name = "timeline",
        description = {
            "Shows what is told of two actors, or of one and all others, by time, each entry with its evidence.",
            "What the text does not date stands where its publication puts it, and is marked as undated.",
            "Pictures show cooperation and conflict by month, turning points, and every report."
        },
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

    private static final List<String> TEXTS = List.of("table", "csv", "json");
    private static final List<String> PICTURES = List.of("svg", "html", "timelinejs");
    private static final List<String> FORMATS =
            Stream.of(TEXTS, PICTURES).flatMap(List::stream).toList();
    private static final String PICTURE_LANGUAGE = "en";

    @Parameters(index = "0", paramLabel = "A", description = "An actor: a code, a name, a capital, a person in office.")
    private String one = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            description = "The other; without it, whoever else there is.")
    private @Nullable String other;

    @Option(
            names = "--members",
            description = "An organization, such as EU or ASEAN, stands for its members at the date as well.")
    private boolean members;

    @Option(
            names = "--by",
            paramLabel = "STEP",
            description = "Sums by day, month or year: reports, and Goldstein scores of the actual ones.")
    private @Nullable String by;

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "table, csv, json, svg (a picture), html (a page with picture and reports), or timelinejs (default:"
                            + " table). CSV holds the sums when --by is given.",
            defaultValue = "table")
    private String format = "table";

    @Option(
            names = "--labels",
            paramLabel = "L",
            description = "Names actors, relations and modalities in this language: en or id (pictures: en when not"
                    + " given). CSV and JSON have codes.")
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
                    "--format " + format,
                    "unknown format",
                    Names.like(format, FORMATS) + "use " + String.join(", ", FORMATS));
        }
        var step = step();
        var workshop = new Workshop(extractor);
        var first = side(workshop.gazetteer(), one);
        var second = other == null ? Side.EVERYBODY : side(workshop.gazetteer(), other);
        if (first.name().equals(second.name())) {
            throw new InputProblem("timeline " + one + " " + other, "both are " + first.name(), "name two actors");
        }
        var wanted = filter.filter(workshop.gazetteer(), workshop.relations());
        try (var open = store.existing()) {
            String text = open.read(data -> {
                var rows = first.reports(new ReportRows(data, workshop.relations()), wanted, second);
                return text(Timeline.of(first, second, rows), step, data);
            });
            System.out.print(text);
        }
        return 0;
    }

    private String text(Timeline timeline, @Nullable Step step, DatasetGraph data) {
        if (TEXTS.contains(format)) {
            return switch (format) {
                case "csv" -> TimelineText.csv(timeline, step);
                case "json" -> TimelineText.json(timeline, step);
                default -> TimelineText.table(timeline, step, Labels.in(data, labels)::of);
            };
        }
        var language = labels == null ? PICTURE_LANGUAGE : labels;
        var wording = Wording.in(language, Labels.in(data, language)::of);
        return switch (format) {
            case "svg" -> TimelineSvg.of(timeline, wording);
            case "html" -> TimelineHtml.of(timeline, wording);
            default -> TimelineJs.of(timeline, wording);
        };
    }

    /** The actor of that name or, when members are wanted, the organization with whoever is a member of it at some time. */
    private Side side(Gazetteer gazetteer, String name) {
        var code = Names.code(gazetteer, "timeline", name);
        var states = new TreeSet<String>(Set.of(code));
        if (members) {
            gazetteer.memberships().stream()
                    .filter(membership -> membership.organization().equals(code))
                    .forEach(membership -> states.add(membership.member()));
        }
        return new Side(code, states, (state, day) -> gazetteer.isMember(code, state, day));
    }

    private @Nullable Step step() {
        if (by != null && PICTURES.contains(format)) {
            throw new InputProblem("--by " + by, "pictures go by month", "leave it out, or use table, csv or json");
        }
        return by == null
                ? null
                : Step.named(by)
                        .orElseThrow(() -> new InputProblem("--by " + by, "unknown step", "use day, month or year"));
    }
}
