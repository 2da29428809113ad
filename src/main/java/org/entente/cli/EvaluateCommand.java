package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.evaluate.Curve;
import org.entente.evaluate.Evaluation;
import org.entente.evaluate.GoldFile;
import org.entente.evaluate.Said;
import org.entente.model.InputProblem;
import org.entente.model.Relations;
import org.entente.read.Articles;
import org.entente.read.Read;
import org.entente.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Precision and recall against gold files. */
@Command(
        name = "evaluate",
        description = "Compares the events found with those of gold files: precision, recall, F1.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD.jsonl", description = "Articles with their events.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--predicted",
            paramLabel = "FILE",
            description = "Events found before; else the articles are read now.")
    private @Nullable Path predicted;

    @Option(names = "--by", paramLabel = "GROUP", description = "relation, plover or lang.", defaultValue = "")
    private String by = "";

    @Option(names = "--errors", paramLabel = "N", description = "Prints so many errors.", defaultValue = "0")
    private int errors;

    @Option(
            names = "--curve",
            description = "Prints precision and recall for ever higher bounds of confidence, and how much of what is"
                    + " found with a confidence is right.")
    private boolean curve;

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private WorkerOptions workers = new WorkerOptions();

    private int rejected;

    @Override
    public Integer call() throws IOException {
        if (!List.of("", "relation", "plover", "lang").contains(by)) {
            throw new InputProblem("--by " + by, "unknown group", "use relation, plover or lang");
        }
        var workshop = new Workshop(extractor);
        var relations = workshop.relations();
        var wanted = new LinkedHashMap<String, List<Said>>();
        for (var file : gold) {
            wanted.putAll(read(file, relations));
        }
        var languages = new LinkedHashMap<String, String>();
        if (by.equals("lang")) {
            languages(workshop, languages);
        }
        var found = predicted == null ? extracted(workshop) : read(predicted, relations);
        print(Evaluation.of(wanted, found, relations, by.equals("lang") ? "" : by));
        if (curve) {
            print(Curve.of(wanted, found, relations));
        }
        if (by.equals("lang")) {
            for (var language : new TreeSet<>(languages.values())) {
                var part = new LinkedHashMap<>(wanted);
                part.keySet().removeIf(id -> !language.equals(languages.get(id)));
                System.out.println("\n" + language);
                print(Evaluation.of(part, found, relations, ""));
            }
        }
        return rejected > 0 ? Faults.REJECTED : 0;
    }

    private static Map<String, List<Said>> read(Path file, Relations relations) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputProblem(file.toString(), "no such file", "check the name");
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return GoldFile.read(file.toString(), reader, relations);
        }
    }

    private Articles articles(Workshop workshop) {
        var pages = workshop.packs().stream().map(pack -> pack.pageWords()).toList();
        return Articles.in(gold.stream().map(Path::toString).toList(), System.in, ReadOptions.of(pages));
    }

    private void languages(Workshop workshop, Map<String, String> languages) {
        try (var articles = articles(workshop)) {
            articles.forEachRemaining(read -> {
                if (read instanceof Read.Found found) {
                    var article = found.article();
                    languages.put(article.id(), String.valueOf(article.language()));
                }
            });
        }
    }

    private Map<String, List<Said>> extracted(Workshop workshop) {
        var found = new LinkedHashMap<String, List<Said>>();
        var run = new Reading(workshop, workers.count());
        run.each(
                articles(workshop), facts -> found.put(facts.article().id(), GoldFile.of(facts, workshop.relations())));
        rejected = run.rejected();
        return found;
    }

    private void print(Evaluation result) {
        System.out.printf("articles %d, answered %d%n", result.articles(), result.answered());
        result.scores()
                .forEach((level, score) -> System.out.printf(
                        Locale.ROOT,
                        "%-9s P %s  R %s  F1 %s   tp %d fp %d fn %d%n",
                        level.text(),
                        figure(score.precision()),
                        figure(score.recall()),
                        figure(score.f1()),
                        score.right(),
                        score.wrong(),
                        score.missed()));
        System.out.printf(
                Locale.ROOT,
                "date      right %s of %d, given where there is none %s of %d;  events of unscored relations %d%n",
                share(result.datesRight(), result.datesGiven()),
                result.datesGiven(),
                share(result.datesInvented(), result.datesAbsent()),
                result.datesAbsent(),
                result.unscored());
        result.byGroup()
                .forEach((name, score) -> System.out.printf(
                        Locale.ROOT,
                        "  %-26s tp %3d fp %3d fn %3d  F1 %.2f%n",
                        name,
                        score.right(),
                        score.wrong(),
                        score.missed(),
                        score.f1()));
        result.errors().stream().limit(errors).forEach(System.out::println);
    }

    /** Three digits, rounded from four as scorers of this kind of data do, so that the figures can be compared. */
    private static BigDecimal figure(double value) {
        return new BigDecimal(rounded(value)).setScale(3, RoundingMode.HALF_EVEN);
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "none" : Double.toString(rounded((double) part / whole));
    }

    private static void print(Curve curve) {
        System.out.printf("%nconfidence  P      R      F1     found%n");
        for (var point : curve.points()) {
            var score = point.score();
            System.out.printf(
                    Locale.ROOT,
                    ">= %.2f     %.3f  %.3f  %.3f  %5d%n",
                    point.least(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.right() + score.wrong());
        }
        System.out.printf("%nconfidence  mean   right  found%n");
        for (var bin : curve.bins()) {
            System.out.printf(
                    Locale.ROOT,
                    "%.1f to %.1f  %.3f  %.3f  %5d%n",
                    bin.from(),
                    bin.from() + 0.1,
                    bin.confidence(),
                    bin.right(),
                    bin.count());
        }
        System.out.printf(Locale.ROOT, "mean distance of confidence and share right: %.3f%n", curve.calibrationError());
    }
}
