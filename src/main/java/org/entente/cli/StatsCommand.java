package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.query.StoreCounts;
import org.entente.query.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the store holds, in numbers. */
@Command(
        name = "stats",
        description = {
            "Counts what the store holds: articles and their reports, the events that these tell and the pairs of actors.",
            "Languages are of articles, modalities and relations of events."
        },
        mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        try (var open = store.toRead()) {
            System.out.print(open.<String>read(data -> table(new StoreCounts(data))));
        }
        return 0;
    }

    private static String table(StoreCounts counts) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("articles", "", Long.toString(counts.articles())));
        lines.add(List.of("reports", "", Long.toString(counts.reports())));
        lines.add(List.of("events", "", Long.toString(counts.events())));
        lines.add(List.of("pairs", "", Long.toString(counts.pairs())));
        add("language", counts.languages(), lines);
        add("modality", counts.modalities(), lines);
        add("relation", counts.relations(), lines);
        return TextTable.of(List.of("what", "which", "count"), lines);
    }

    private static void add(String what, Map<String, Long> counts, List<List<String>> lines) {
        new TreeMap<>(counts).forEach((which, count) -> lines.add(List.of(what, which, Long.toString(count))));
    }
}
