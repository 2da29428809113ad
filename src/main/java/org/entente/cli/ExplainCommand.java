package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.Article;
import org.entente.model.InputProblem;
import org.entente.pipeline.Pipelines;
import org.entente.query.Labels;
import org.entente.query.Phrases;
import org.entente.query.ReportRows;
import org.entente.read.Articles;
import org.entente.read.Read;
import org.entente.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a text is read. */
@Command(
        name = "explain",
        description =
                "Shows for each sentence who and what was found in it, and what became of each candidate; or for an"
                        + " event of the store its reports, and why they were joined.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "TEXT|FILE|-", description = "A text, a file, or - for stdin.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--event", paramLabel = "ID", description = "An event of the store: event-...")
    private @Nullable String event;

    @Option(
            names = "--labels",
            paramLabel = "L",
            description = "Tells of an event in this language, and names actors, relations and modalities in it: en or"
                    + " id.")
    private @Nullable String labels;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--lang", paramLabel = "L", description = "Language of the text; else its words tell.")
    private @Nullable String language;

    @Option(
            names = "--published",
            paramLabel = "D",
            description = "Day of publication of a text that is given as it is.")
    private @Nullable String published;

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    private boolean rejected;

    @Override
    public Integer call() throws IOException {
        var workshop = new Workshop(extractor);
        if (event != null) {
            explain(event, workshop);
            return 0;
        }
        if (words.isEmpty()) {
            throw new InputProblem("explain", "nothing is given to be explained", "give a text, a file, or --event ID");
        }
        for (var article : articles(workshop)) {
            workshop.pipelines().explain(article, part -> print(article, part));
        }
        return rejected ? Faults.REJECTED : 0;
    }

    private void explain(String name, Workshop workshop) {
        try (var open = store.toRead()) {
            var merging = workshop.merging();
            var phrases = Phrases.in(EventText.SUBJECT, labels == null ? Phrases.FALLBACK : labels);
            String text = open.read(data -> EventText.of(
                    name, data, new ReportRows(data, workshop.relations()), merging, Labels.in(data, labels), phrases));
            System.out.print(text);
        }
    }

    private List<Article> articles(Workshop workshop) throws IOException {
        InputOptions.checkLanguage(language, workshop.packs());
        var pages = workshop.packs().stream().map(pack -> pack.pageWords()).toList();
        var options = new ReadOptions(pages, language, null);
        var isFile = words.size() == 1 && (words.get(0).equals("-") || Files.isRegularFile(Path.of(words.get(0))));
        var text = String.join(" ", words);
        var stream = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<Article>();
        try (var reads = Articles.in(isFile ? words : List.of(Articles.STREAM), isFile ? System.in : stream, options)) {
            while (reads.hasNext()) {
                var read = reads.next();
                if (read instanceof Read.Found article) {
                    found.add(dated(article.article()));
                } else {
                    rejected |= read instanceof Read.Rejected;
                    var failure = read instanceof Read.Flaw flaw ? flaw.failure() : ((Read.Rejected) read).failure();
                    System.err.println("entente: " + failure);
                }
            }
        }
        return found;
    }

    private Article dated(Article article) {
        if (published == null) {
            return article;
        }
        try {
            return new Article(
                    article.id(),
                    article.url(),
                    article.title(),
                    article.text(),
                    LocalDate.parse(published),
                    article.language(),
                    article.publisher());
        } catch (DateTimeParseException e) {
            throw new InputProblem("--published " + published, "is no date", "write it as 2025-12-21");
        }
    }

    private static void print(Article article, Pipelines.Explanation explanation) {
        var document = explanation.document();
        for (var i = 0; i < document.sentences().size(); i++) {
            var sentence = document.sentences().get(i);
            System.out.println(sentence.span().text(article.text()));
            for (var mention : document.mentions()) {
                if (sentence.span().contains(mention.span())) {
                    System.out.println("  actor   " + mention.span().text(article.text()) + " = "
                            + String.join(", ", mention.actors()) + " (" + mention.reason() + ")");
                }
            }
            for (var date : document.dates()) {
                if (sentence.span().contains(date.span())) {
                    System.out.println("  date    " + date.span().text(article.text()) + " = "
                            + date.when().date());
                }
            }
            for (var candidate : explanation.extraction().candidates()) {
                if (candidate.sentence() == i) {
                    System.out.println("  " + (candidate.isEvent() ? "event   " : "no event ") + candidate.told());
                }
            }
        }
    }
}
