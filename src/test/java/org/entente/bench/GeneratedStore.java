package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeMap;
import org.entente.rdf.FactsWriter;
import org.entente.store.Entry;
import org.entente.store.Logs;

/**
 * Writes generated articles into the log of a new store, of which {@code rebuild} makes the graph: how many, the folder,
 * and reports of an article on the average (2 where none are given: 65 quads). Prints how much that is, and of two pairs
 * of actors, the one told of most often and a common one, how many reports there are.
 */
public final class GeneratedStore {

    private static final int BATCH = 1_000;
    private static final int SEED = 1;

    private GeneratedStore() {}

    public static void main(String[] args) throws IOException {
        var articles = Integer.parseInt(args[0]);
        var folder = Path.of(args[1]);
        var mean = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + " is there already: name a new folder");
        }
        var writer = new FactsWriter(GeneratedFacts.RELATIONS, GeneratedFacts.actors());
        var generated = new GeneratedFacts(articles, mean, SEED);
        var batch = new ArrayList<Entry>();
        var pairs = new TreeMap<String, Integer>();
        var quads = 0L;
        while (generated.hasNext()) {
            var facts = generated.next();
            var written = new ArrayList<>(writer.quads(facts));
            written.addAll(FactsWriter.catalogue(facts.article(), "generated"));
            batch.add(new Entry(facts.article(), written));
            quads += written.size();
            facts.reports()
                    .forEach(report -> pairs.merge(
                            report.source().actor() + " " + report.target().actor(), 1, Integer::sum));
            if (batch.size() == BATCH || !generated.hasNext()) {
                Logs.append(folder, batch);
                batch.clear();
            }
        }
        print(articles, quads, both(pairs));
    }

    private static TreeMap<String, Integer> both(TreeMap<String, Integer> directed) {
        var pairs = new TreeMap<String, Integer>();
        directed.forEach((pair, count) -> {
            var codes = pair.split(" ");
            var first = codes[0].compareTo(codes[1]) < 0 ? codes[0] : codes[1];
            pairs.merge(first + " " + (first.equals(codes[0]) ? codes[1] : codes[0]), count, Integer::sum);
        });
        return pairs;
    }

    private static void print(int articles, long quads, TreeMap<String, Integer> pairs) {
        var reports = pairs.values().stream().mapToLong(count -> count).sum();
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d quads (%.1f each), %d reports of %d pairs%n",
                articles,
                quads,
                (double) quads / articles,
                reports,
                pairs.size());
        var sorted = pairs.entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .toList();
        sorted.stream().limit(3).forEach(pair -> System.out.println("often: " + pair));
        sorted.stream()
                .filter(pair -> pair.getValue() <= 100)
                .limit(3)
                .forEach(pair -> System.out.println("common: " + pair));
    }
}
