package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Step;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.StoreCounts;
import org.entente.store.Store;
import org.entente.timeline.Excerpt;
import org.entente.timeline.Timeline;
import org.entente.timeline.TimelineText;

/**
 * How long people wait for answers of a large store, warm: medians in milliseconds as a table. Names the store, two actors
 * of its busiest pair, and two that share about 50 events; queries named after them are asked alone.
 */
public final class ReadingBench {

    /** Calls, and nanoseconds of work, until the just-in-time compiler has done what it will. */
    private static final int WARM = 3_000;

    private static final double WARMING = 8e9;
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
                new ReadingBench(data, args[1], args[2])
                        .run(args[3], args[4], List.of(args).subList(5, args.length));
                return true;
            });
        }
    }

    private void run(String one, String other, List<String> asked) {
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
        time("stats", () -> {
            var counts = new StoreCounts(data);
            counts.articles();
            counts.reports();
            counts.languages();
            counts.modalities();
            counts.relations();
        });
        new QueriesBench(data).run(hotOne, hotOther, one, other, event, asked);
        if (asked.isEmpty()) {
            MergingBench.run(data);
        }
    }

    /** Wall time, and that of the processor, which other work on the machine does not lengthen. */
    static void time(String what, Runnable work, long... rows) {
        var clock = ManagementFactory.getThreadMXBean();
        var wall = new double[TIMES];
        var own = new double[TIMES];
        var begun = clock.getCurrentThreadCpuTime();
        for (var i = 0; i < WARM && clock.getCurrentThreadCpuTime() - begun < WARMING; i++) {
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
