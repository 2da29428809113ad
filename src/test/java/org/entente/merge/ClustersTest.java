package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The merger over reports whose true events are known. {@code -Dclusters=FILE} measures and lists faults of any other such file. */
final class ClustersTest {

    private static final Merger MERGER = new Merger(Clusters.kinship(), Clusters.places());

    private static Map<Told, String> merged(Map<Told, String> truth) {
        var found = new HashMap<Told, String>();
        MERGER.merge(truth.keySet()).forEach(event -> event.reports().forEach(told -> found.put(told, event.id())));
        return found;
    }

    @Test
    void eventsOfTheDevelopmentHalfAreFound() throws IOException {
        var other = System.getProperty("clusters");
        measure(other == null ? Clusters.lines("/merge/clusters.dev.jsonl") : Files.readAllLines(Path.of(other)));
    }

    @Test
    void eventsOfTheHalfThatNobodyLookedAtAreFound() throws IOException {
        measure(Clusters.lines("/merge/clusters.held.jsonl"));
    }

    private static void measure(List<String> lines) {
        var truth = Clusters.read(lines);
        var found = merged(truth);
        var pairs = Clusters.pairwise(truth, found);
        System.out.println(truth.size() + " reports: pairwise " + pairs + "; B-cubed " + Clusters.bCubed(truth, found));
        if (Boolean.getBoolean("faults")) {
            faults(truth, found);
        }
        assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(pairs.f1()).isGreaterThanOrEqualTo(0.90);
    }

    private static void faults(Map<Told, String> truth, Map<Told, String> found) {
        for (var one : truth.keySet()) {
            for (var other : truth.keySet()) {
                var same = Clusters.areOne(truth, one, other);
                if (one.id().compareTo(other.id()) < 0 && same != Clusters.areOne(found, one, other)) {
                    System.out.println((same ? "APART " : "JOINED ") + truth.get(one) + "\n   " + one.id() + told(one)
                            + "\n   " + other.id() + told(other));
                }
            }
        }
    }

    private static String told(Told told) {
        return " " + told.source() + " " + told.relation() + " " + told.target() + " " + told.modality() + " "
                + told.when().date() + " " + told.place() + " pub "
                + told.origin().published();
    }
}
