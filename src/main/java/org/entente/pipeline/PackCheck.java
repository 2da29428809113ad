package org.entente.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.actors.Gazetteer;
import org.entente.language.Example;
import org.entente.language.LanguagePack;
import org.entente.model.Article;
import org.entente.model.Relations;
import org.entente.model.Report;

/**
 * The examples of a pack, run.
 *
 * @param examples how many were run
 * @param open how many were not, for the pack is known to fall short of them
 * @param faults one line for each example that gives other events than it must
 */
public record PackCheck(int examples, int open, List<String> faults) {

    public PackCheck {
        faults = List.copyOf(faults);
    }

    public static PackCheck of(LanguagePack pack, Gazetteer gazetteer, Relations relations) {
        var pipelines = new Pipelines(List.of(pack), gazetteer, relations);
        var all = Example.read(pack.folder());
        var examples = all.stream().filter(example -> !example.open()).toList();
        var faults = new ArrayList<String>();
        for (var example : examples) {
            var fault = fault(example, pack.tag(), pipelines);
            if (!fault.isEmpty()) {
                faults.add(pack.folder().name() + "/examples.yml: " + fault);
            }
        }
        return new PackCheck(examples.size(), all.size() - examples.size(), faults);
    }

    /** What is wrong with what the example gives; empty when it gives what it must. */
    public static String fault(Example example, String language, Pipelines pipelines) {
        var published = example.published() == null ? null : LocalDate.parse(example.published());
        var article = new Article("example", null, null, example.text(), published, language, null);
        var dated = example.events().stream().anyMatch(event -> event.date() != null);
        var wanted = new TreeSet<String>();
        example.events().forEach(event -> wanted.add(event.toString()));
        var found = new TreeSet<String>();
        for (var report : pipelines.facts(article).reports()) {
            found.add(told(report, dated));
        }
        return wanted.equals(found) ? "" : "'" + example.text() + "' must give " + wanted + " and gives " + found;
    }

    private static String told(Report report, boolean dated) {
        var date = report.when().date();
        return report.source().actor() + " " + report.relation() + " "
                + report.target().actor() + " " + report.modality().text() + (dated && date != null ? " " + date : "");
    }
}
