package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.FactsWriter;
import org.entente.store.Changes;
import org.entente.store.Store;

/**
 * What merging works out for more articles of a large store, most of which tell of pairs that are told of often: medians of
 * processor time, as a table. Names the store.
 */
public final class MergingBench {

    private static final int SEED = 77;
    private static final int REPORTS = 5;
    private static final int MONTHS = 240;
    private static final int TIMES = 3;

    private MergingBench() {}

    public static void main(String[] args) {
        try (var store = Store.open(Path.of(args[0]))) {
            store.read(data -> {
                System.out.printf("| what | ms of processor time |%n|---|---|%n");
                run(data);
                return true;
            });
        }
    }

    static void run(DatasetGraph data) {
        time(data, "1 article", articles(1, 0, 1));
        time(data, "100 articles of a month", articles(100 * MONTHS, 100 * MONTHS / 2, 100));
        time(data, "1,000 articles of a month", articles(1000 * MONTHS, 1000 * MONTHS / 2, 1000));
        time(data, "100 articles of twenty years", articles(100, 0, 100));
    }

    /** So many of them, after those that are left out. */
    private static List<Quad> articles(int all, int left, int some) {
        var writer = new FactsWriter(GeneratedFacts.RELATIONS, GeneratedFacts.actors());
        var generated = new GeneratedFacts(all, REPORTS, SEED);
        var quads = new ArrayList<Quad>();
        for (var i = 0; i < left + some; i++) {
            var facts = generated.next();
            if (i >= left) {
                quads.addAll(writer.quads(facts));
            }
        }
        return quads;
    }

    private static void time(DatasetGraph data, String what, List<Quad> quads) {
        var clock = ManagementFactory.getThreadMXBean();
        Changes.of(data, EventStore.KINSHIP, quads);
        var own = new double[TIMES];
        for (var i = 0; i < TIMES; i++) {
            var used = clock.getCurrentThreadCpuTime();
            Changes.of(data, EventStore.KINSHIP, quads);
            own[i] = (clock.getCurrentThreadCpuTime() - used) / 1e6;
        }
        Arrays.sort(own);
        System.out.printf(Locale.ROOT, "| merging %s | %.0f |%n", what, own[TIMES / 2]);
    }
}
