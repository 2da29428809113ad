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
import org.entente.query.EventRow;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.Period;
import org.entente.timeline.Excerpt;
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
            "An event stands there once, however many articles report it, with the words that tell it best; JSON and HTML"
                    + " have all its reports.",
            "Pictures show cooperation and conflict by month, turning points, and every event."
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
            description = "Sums by day, month or year: events, and Goldstein scores of the actual ones.")
    private @Nullable String by;

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "table, csv, json, svg (a picture), html (a page with picture and events), or timelinejs (default:"
                            + " table). CSV holds the sums when --by is given.",
            defaultValue = "table")
    private String format = "table";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Not more events than that; 0 for the sums of --by alone.",
            defaultValue = "2147483647")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--offset",
            paramLabel = "N",
            description = "Leaves out as many of the first events.",
            defaultValue = "0")
    private int offset;

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
        try (var open = store.toRead()) {
            System.out.print(open.<String>read(data -> {
                var events = new EventRows(data, workshop.relations());
                return TEXTS.contains(format)
                        ? text(excerpt(events, wanted, first, second, step), events, data)
                        : picture(Timeline.of(first, second, first.events(events, wanted, second)), events, data);
            }));
        }
        return 0;
    }

    /** Of a pair without filters only what is shown is read: the sums are counted already, and the months before a page. */
    private Excerpt excerpt(EventRows events, Filter wanted, Side one, Side other, @Nullable Step step) {
        var isCounted = wanted.equals(Filter.ALL) && !one.isMany() && !other.isMany() && step != Step.DAY;
        if (!isCounted) {
            return Excerpt.of(Timeline.of(one, other, one.events(events, wanted, other)), step, offset, limit);
        }
        var rows = step != null && format.equals("csv")
                ? List.<EventRow>of()
                : events.page(one.name(), other.name(), offset, limit);
        var months = step == null ? List.<Period>of() : events.periods(one.name(), other.name());
        return new Excerpt(
                Timeline.of(one, other, rows),
                events.count(one.name(), other.name()),
                offset,
                step,
                step == Step.YEAR ? Excerpt.years(months) : months);
    }

    private String text(Excerpt excerpt, EventRows events, DatasetGraph data) {
        return switch (format) {
            case "csv" -> TimelineText.csv(excerpt);
            case "json" -> TimelineText.json(excerpt, events::reports);
            default -> TimelineText.table(excerpt, Labels.in(data, labels)::of);
        };
    }

    private String picture(Timeline timeline, EventRows events, DatasetGraph data) {
        var language = labels == null ? PICTURE_LANGUAGE : labels;
        var wording = Wording.in(language, Labels.in(data, language)::of);
        return switch (format) {
            case "svg" -> TimelineSvg.of(timeline, wording);
            case "html" -> TimelineHtml.of(timeline, events::reports, wording);
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
        if (PICTURES.contains(format) && (offset != 0 || limit != Integer.MAX_VALUE)) {
            throw new InputProblem(
                    "--limit, --offset", "pictures show all events", "leave them out, or narrow it by --from and --to");
        }
        if (limit < 0 || offset < 0) {
            throw new InputProblem("--limit " + limit + " --offset " + offset, "is below 0", "use 0 or more");
        }
        return by == null
                ? null
                : Step.named(by)
                        .orElseThrow(() -> new InputProblem("--by " + by, "unknown step", "use day, month or year"));
    }
}
