package org.entente.bench;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.actors.Gazetteer;
import org.entente.model.Step;
import org.entente.query.Answers;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.Queries;
import org.entente.query.StoreCounts;
import org.entente.query.Terms;
import org.entente.store.Store;
import org.entente.timeline.Excerpt;
import org.entente.timeline.Timeline;
import org.entente.timeline.TimelineText;

/**
 * How long people wait for answers of a large store, warm: medians in milliseconds as a table. Names the store, two actors
 * of its busiest pair, and two that share about 50 events.
 */
public final class ReadingBench {

    private static final int WARM = 100;
    private static final double WARMING = 5e8;
    private static final int TIMES = 3;

    private final DatasetGraph data;
    private final EventRows events;
    private final String hotOne;
    private final String hotOther;

    private ReadingBench(DatasetGraph data, String hotOne, String hotOther) {
        this.data = data;
        this.hotOne = hotOne;
        this.hotOther = hotOther;
        events = new EventRows(data, GeneratedFacts.RELATIONS);
    }

    public static void main(String[] args) {
        try (var store = Store.open(Path.of(args[0]))) {
            store.read(data -> {
                new ReadingBench(data, args[1], args[2]).run(args[3], args[4]);
                return true;
            });
        }
    }

    private void run(String one, String other) {
        var hot = events.count(hotOne, hotOther);
        System.out.printf(
                Locale.ROOT,
                "%d events; %s %s: %d; %s %s: %d%n%n| what | ms of processor time | ms |%n|---|---|---|%n",
                new StoreCounts(data).events(),
                hotOne,
                hotOther,
                hot,
                one,
                other,
                events.count(one, other));
        time("timeline of a pair with about 50 events, complete", () -> {
            var rows = events.rows(Filter.ALL.between(one, other));
            TimelineText.table(Excerpt.whole(Timeline.of(one, other, rows), Step.MONTH), UnaryOperator.identity());
        });
        time("busiest pair: sums by month", () -> events.periods(hotOne, hotOther));
        for (var offset : List.of(0, hot / 2, hot - 100)) {
            time("busiest pair: 100 events from number " + offset, () -> events.page(hotOne, hotOther, offset, 100));
        }
        var event = events.page(hotOne, hotOther, hot / 2, 1).get(0).id();
        time("all reports of an event", () -> events.reports(event));
        var pair = List.of("a=" + hotOne, "b=" + hotOther);
        for (var name : List.of("months", "pair-summary", "who-acts-on-whom", "third-parties", "escalation")) {
            query(name, pair);
        }
        query("relations-of-a-pair", List.of("a=" + hotOne, "b=" + hotOther, "limit=100"));
        query("relations-of-a-pair", List.of("a=" + one, "b=" + other));
        query("before-and-after", List.of("a=" + hotOne, "b=" + hotOther, "day=2015-01-01"));
        query("languages-of-a-pair", List.of("a=" + one, "b=" + other));
        query("event", List.of("event=" + event));
        for (var name : List.of("partners", "years", "actor-profile")) {
            query(name, List.of("actor=" + hotOne));
        }
        query("partners", List.of("actor=" + hotOne, "from=2015-01-01", "to=2015-12-31"));
        query("partners", List.of("actor=" + one, "family=SANCTION"));
        query("years", List.of("actor=" + one, "family=SANCTION"));
        query("bloc-relations", List.of("organization=ASEAN"));
        query("network-of-a-year", List.of("year=2015"));
        query("on-a-day", List.of("day=2015-05-05"));
        query("busiest-pairs", List.of());
        query("busiest-pairs", List.of("from=2015-01-01", "to=2015-12-31"));
        for (var name :
                List.of("who-met-whom", "relations", "sanctions", "mediators", "contested", "plans", "places")) {
            query(name, List.of());
        }
        query("first-and-last", List.of("family=cooperativeRelation"));
        query("silent-pairs", List.of("since=2020-01-01"));
        query("sources", List.of());
        time("stats", () -> {
            var counts = new StoreCounts(data);
            counts.articles();
            counts.reports();
            counts.languages();
            counts.modalities();
            counts.relations();
        });
        MergingBench.run(data);
    }

    private void query(String name, List<String> parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        parameters.forEach(each -> given.put(each.split("=")[0], each.split("=")[1]));
        var gazetteer = Gazetteer.bundled();
        var terms = new Terms(code -> gazetteer.find(code, null), GeneratedFacts.RELATIONS);
        var query = Queries.get(name).bound(given, terms);
        var format = query.isConstructType() ? "nt" : "csv";
        var rows = new long[1];
        time(
                "query " + name + " " + String.join(" ", parameters),
                () -> {
                    var out = new ByteArrayOutputStream();
                    new Answers(asked -> QueryExec.dataset(data).query(asked).build(), Labels.NONE)
                            .write(query, format, out);
                    rows[0] = out.toString(StandardCharsets.UTF_8).lines().count();
                },
                rows);
    }

    /** Wall time, and that of the processor, which other work on the machine does not lengthen. */
    private static void time(String what, Runnable work, long... rows) {
        var clock = ManagementFactory.getThreadMXBean();
        var wall = new double[TIMES];
        var own = new double[TIMES];
        var begun = System.nanoTime();
        for (var i = 0; i < WARM && System.nanoTime() - begun < WARMING; i++) {
            work.run();
        }
        for (var i = 0; i < TIMES; i++) {
            var start = System.nanoTime();
            var used = clock.getCurrentThreadCpuTime();
            work.run();
            wall[i] = (System.nanoTime() - start) / 1e6;
            own[i] = (clock.getCurrentThreadCpuTime() - used) / 1e6;
        }
        Arrays.sort(wall);
        Arrays.sort(own);
        System.out.printf(
                Locale.ROOT,
                "| %s%s | %.1f | %.1f |%n",
                what,
                rows.length == 0 ? "" : " (" + rows[0] + " lines)",
                own[TIMES / 2],
                wall[TIMES / 2]);
    }
}
