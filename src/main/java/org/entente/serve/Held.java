package org.entente.serve;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.query.ChosenEvents;
import org.entente.query.Filter;
import org.entente.serve.Shapes.ActorShape;
import org.entente.serve.Shapes.MonthShape;
import org.entente.serve.Totals.TieTotal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the endpoints share and hold from one question to the next: the store stays as it is while it is served. */
final class Held {

    private static final Logger LOG = LoggerFactory.getLogger(Held.class);

    private final Parts parts;
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Kept<List<Names.Known>> names;
    private final Kept<Totals> totals = new Kept<>(Totals::of);
    private final Kept<List<TieTotal>> ties = new Kept<>(Totals::ties);
    private final Kept<Amounts> amounts = new Kept<>(Amounts::in);
    private final TieCounts tieCounts;

    /** Of the largest pairs one takes some fifteen megabytes. */
    private final Cache<Filter, ChosenEvents> chosen = CacheFactory.createCache(8);

    private final Cache<String, List<MonthShape>> months = CacheFactory.createCache(64);

    Held(Parts parts) {
        this.parts = parts;
        names = new Kept<>(data -> Names.of(parts.gazetteer()));
        tieCounts = new TieCounts(parts.relations());
    }

    /** Read by the first who asks for it; others wait for that alone. */
    private static final class Kept<T> {

        private final Function<DatasetGraph, T> reading;
        private @Nullable T value;

        Kept(Function<DatasetGraph, T> reading) {
            this.reading = reading;
        }

        synchronized T of(DatasetGraph data) {
            if (value == null) {
                value = reading.apply(data);
            }
            return value;
        }
    }

    /** Adds up the store before somebody asks: of a large one that takes seconds. */
    void warm() {
        var warming = new Thread(
                () -> {
                    var data = parts.data();
                    data.begin(ReadWrite.READ);
                    try {
                        names(data);
                        totals(data);
                        amounts(data);
                        ties(data);
                        tieCounts.count(data, years(data));
                    } catch (RuntimeException e) {
                        LOG.debug("who asks adds up the store", e);
                    } finally {
                        data.end();
                    }
                },
                "warming");
        warming.setDaemon(true);
        warming.start();
    }

    /** The years that events are known of, the newest first. */
    private List<Integer> years(DatasetGraph data) {
        return totals(data).months().stream()
                .map(month -> YearMonth.parse(month.month()).getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Parts parts() {
        return parts;
    }

    Words words(Asked asked) {
        return words.computeIfAbsent(asked.language(), tag -> new Words(tag, parts.gazetteer()));
    }

    Totals totals(DatasetGraph data) {
        return totals.of(data);
    }

    List<TieTotal> ties(DatasetGraph data) {
        return ties.of(data);
    }

    TieCounts ties() {
        return tieCounts;
    }

    /** As {@link ChosenEvents#of}: the next page need not count them again. */
    ChosenEvents chosen(DatasetGraph data, Filter filter) {
        return chosen.get(filter, key -> ChosenEvents.of(data, parts.relations(), key));
    }

    /** What an actor has with all others, month by month, in order. */
    List<MonthShape> months(DatasetGraph data, String code) {
        return months.get(code, key -> {
            var rows = parts.rows(data);
            var found = new TreeMap<String, MonthShape>();
            totals(data).pairs().stream().filter(pair -> pair.has(key)).forEach(pair -> Months.of(
                            rows.periods(pair.one(), pair.other()))
                    .forEach(month -> found.merge(month.month(), month, Months::sum)));
            return List.copyOf(found.values());
        });
    }

    Amounts amounts(DatasetGraph data) {
        return amounts.of(data);
    }

    List<Names.Known> names(DatasetGraph data) {
        return names.of(data);
    }

    /**
     * The actor of that code.
     *
     * @throws Missing when neither the gazetteer nor the store knows it
     */
    ActorShape actor(Asked asked, DatasetGraph data, String code) {
        if (parts.gazetteer().actor(code).isEmpty() && !totals(data).actors().containsKey(code)) {
            throw new Missing("no actor has the code " + code);
        }
        return words(asked).actor(data, code);
    }
}
