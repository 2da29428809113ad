package org.entente.cli;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.Failure;
import org.entente.model.InputProblem;
import org.entente.pipeline.StageFailure;
import org.entente.read.Articles;
import org.entente.read.Read;

/** Reads articles on several threads and hands on what they say in the order of the input. */
final class Reading {

    /** How many articles a thread may be ahead of what has been handed on. */
    private static final int AHEAD = 8;

    /** UTF-16 units of all articles ahead from which on a thread has no more than the next one to read. */
    private static final int MUCH = 10_000_000;

    /** An article that is being read, and where it came from. */
    private record Underway(String where, int length, Future<Facts> facts) {}

    private final Workshop workshop;
    private final int workers;
    private String faulty = "";
    private final ConfidenceOption confidence;
    private int articles;
    private int flawed;
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

    /** How many articles or files could not be used; each was told on the standard error. */
    int rejected() {
        return rejected;
    }

    /** How many faults were told of articles that were read all the same, such as a date that is missing. */
    int flawed() {
        return flawed;
    }

    /** What the command ends with. */
    int code() {
        return rejected + flawed > 0 ? Faults.REJECTED : 0;
    }

    /** The end of a summary: what was rejected, and what was told besides. */
    String troubles() {
        return rejected + " rejected" + (flawed > 0 ? ", faults in others: " + flawed : "");
    }

    void each(Articles input, Consumer<Facts> sink) {
        each(input, article -> true, sink);
    }

    /** Reads every article that is wanted, and hands on what it says. */
    void each(Articles input, Predicate<Article> wanted, Consumer<Facts> sink) {
        var threads = Executors.newFixedThreadPool(workers);
        try (input) {
            var underway = new ArrayDeque<Underway>();
            while (input.hasNext()) {
                var read = input.next();
                if (read instanceof Read.Found found) {
                    articles++;
                    tellUndated(found);
                    if (wanted.test(found.article())) {
                        underway.add(underway(found.where(), found.article(), threads));
                    }
                } else if (read instanceof Read.Flaw flaw) {
                    flawed++;
                    faulty = flaw.failure().where();
                    tell(flaw.failure());
                } else {
                    rejected++;
                    tell(((Read.Rejected) read).failure());
                }
                while (isFull(underway)) {
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

    /** Reads articles that were accepted before, and hands on what they say. */
    void again(List<Article> accepted, Consumer<Facts> sink) {
        var threads = Executors.newFixedThreadPool(workers);
        try {
            var underway = accepted.stream()
                    .map(article -> underway(article.id(), article, threads))
                    .toList();
            underway.forEach(each -> handOn(each, sink));
        } finally {
            threads.shutdownNow();
        }
    }

    private Underway underway(String where, Article article, ExecutorService threads) {
        var facts = threads.submit(() -> workshop.pipelines().facts(article));
        return new Underway(where, article.text().length(), facts);
    }

    private boolean isFull(Collection<Underway> underway) {
        var units = underway.stream().mapToLong(Underway::length).sum();
        return underway.size() > (units > MUCH ? workers : workers * AHEAD);
    }

    private void handOn(Underway result, Consumer<Facts> sink) {
        try {
            sink.accept(confidence.kept(result.facts().get()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InputProblem problem) {
                throw problem;
            }
            if (!(e.getCause() instanceof StageFailure)) {
                throw new IllegalStateException(e.getCause());
            }
            rejected++;
            tell(new Failure(
                    result.where(),
                    String.valueOf(e.getCause().getMessage()),
                    "leave the article out, and report this fault of Entente"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without the day of publication no "yesterday" can be dated. An article of which a fault was told is known already. */
    private void tellUndated(Read.Found found) {
        if (found.article().published() == null && !found.where().equals(faulty)) {
            flawed++;
            tell(
                    new Failure(
                            found.where(),
                            "no date of publication",
                            "give one (published in JSON, a line Date: 2025-12-21 above a text); the article is read without it"));
        }
    }

    private static void tell(Failure what) {
        System.err.println("entente: " + what);
    }
}
