package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.entente.golden.Extraction;
import org.entente.model.Article;
import org.entente.pipeline.Pipelines;
import org.entente.read.Articles;
import org.entente.read.Read;
import org.entente.read.ReadOptions;

/**
 * How many sentences a second one core reads, warm: all articles of the given files, twelve times in one virtual machine.
 * The figure of each pass is printed; the last is the one to quote. Work is the time that the thread had a core, which does
 * not depend on what else the machine does.
 */
public final class SentencesBench {

    private static final int PASSES = 12;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private SentencesBench() {}

    public static void main(String[] args) {
        var articles = articles(List.of(args));
        var pipelines = Extraction.PIPELINES;
        var sentences = articles.stream()
                .mapToInt(article -> sentences(pipelines, article))
                .sum();
        System.out.printf(Locale.ROOT, "%d articles, %d sentences%n", articles.size(), sentences);
        for (var pass = 1; pass <= PASSES; pass++) {
            var start = System.nanoTime();
            var startOfWork = THREAD.getCurrentThreadCpuTime();
            var events = articles.stream()
                    .mapToInt(article -> pipelines.facts(article).reports().size())
                    .sum();
            var worked = (THREAD.getCurrentThreadCpuTime() - startOfWork) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "pass %d: %.2f s of work, %.0f sentences a second; %.2f s by the clock; %d events%n",
                    pass,
                    worked,
                    sentences / worked,
                    (System.nanoTime() - start) / 1e9,
                    events);
        }
    }

    private static int sentences(Pipelines pipelines, Article article) {
        var sentences = new LongAdder();
        pipelines.explain(
                article, part -> sentences.add(part.document().sentences().size()));
        return sentences.intValue();
    }

    private static List<Article> articles(List<String> files) {
        var found = new ArrayList<Article>();
        try (var reads = Articles.in(files, System.in, ReadOptions.of(Extraction.PAGES))) {
            reads.forEachRemaining(read -> {
                if (read instanceof Read.Found article) {
                    found.add(article.article());
                } else {
                    System.err.println(read);
                }
            });
        }
        return found;
    }
}
