package org.entente.cli;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.InputProblem;
import org.entente.pipeline.StageFailure;
import org.entente.read.Articles;
import org.entente.read.Read;

/** Reads articles on several threads and hands on what they say in the order of the input. */
final class Reading {

    /** How many articles a thread may be ahead of what has been handed on. */
    private static final int AHEAD = 8;

    private final Workshop workshop;
    private final int workers;
    private final ConfidenceOption confidence;
    private int articles;
    private int rejected;

    /** Hands on whatever articles say. */
    Reading(Workshop workshop, int workers) {
        this(workshop, workers, new ConfidenceOption());
    }

    /** Hands on what articles say surely enough. */
    Reading(Workshop workshop, int workers, ConfidenceOption confidence) {
        confidence.least();
        this.confidence = confidence;
        this.workshop = workshop;
        this.workers = workers;
    }

    /** How many articles were read. */
    int articles() {
        return articles;
    }

    /** How many articles, or parts of them, could not be used; each was told on the standard error. */
    int rejected() {
        return rejected;
    }

    void each(Articles input, Consumer<Facts> sink) {
        each(input, article -> true, sink);
    }

    /** Reads every article that is wanted, and hands on what it says. */
    void each(Articles input, Predicate<Article> wanted, Consumer<Facts> sink) {
        var threads = Executors.newFixedThreadPool(workers);
        try (input) {
            var underway = new ArrayDeque<Future<Facts>>();
            while (input.hasNext()) {
                var read = input.next();
                if (read instanceof Read.Found found) {
                    articles++;
                    if (wanted.test(found.article())) {
                        underway.add(threads.submit(() -> workshop.pipelines().facts(found.article())));
                    }
                } else {
                    tell(read instanceof Read.Flaw flaw ? flaw.failure() : ((Read.Rejected) read).failure());
                }
                while (underway.size() > workers * AHEAD) {
                    handOn(underway.remove(), sink);
                }
            }
            while (!underway.isEmpty()) {
                handOn(underway.remove(), sink);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void handOn(Future<Facts> result, Consumer<Facts> sink) {
        try {
            sink.accept(confidence.kept(result.get()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InputProblem problem) {
                throw problem;
            }
            if (!(e.getCause() instanceof StageFailure)) {
                throw new IllegalStateException(e.getCause());
            }
            tell(String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void tell(Object what) {
        rejected++;
        System.err.println("entente: " + what);
    }
}
