package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.query.Filter;
import org.entente.query.ReportRow;
import org.entente.query.ReportRows;
import org.entente.query.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the store holds, in numbers. */
@Command(name = "stats", description = "Counts what the store holds.", mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        var relations = new Workshop(new ExtractorOptions()).relations();
        try (var open = store.existing()) {
            var articles = open.catalogue().size();
            var rows = open.read(data -> new ReportRows(data, relations).rows(Filter.ALL));
            var lines = new ArrayList<List<String>>();
            lines.add(List.of("articles", "", Integer.toString(articles)));
            lines.add(List.of("reports", "", Integer.toString(rows.size())));
            count("modality", rows, row -> row.modality().text(), lines);
            count("language", rows, row -> Objects.toString(row.article().language(), ""), lines);
            count("relation", rows, row -> row.relation().name(), lines);
            System.out.print(TextTable.of(List.of("what", "which", "count"), lines));
        }
        return 0;
    }

    private static void count(
            String what, List<ReportRow> rows, Function<ReportRow, String> by, List<List<String>> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(by.apply(row), 1, Integer::sum));
        counts.forEach((which, count) -> lines.add(List.of(what, which, Integer.toString(count))));
    }
}
