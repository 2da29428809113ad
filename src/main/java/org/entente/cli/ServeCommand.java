package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.Article;
import org.entente.model.InputProblem;
import org.entente.read.Articles;
import org.entente.read.Read;
import org.entente.read.ReadOptions;
import org.entente.serve.ExplorerServer;
import org.entente.serve.Parts;
import org.entente.store.ArticleTexts;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a store in the browser, and answers SPARQL. */
@Command(
        name = "serve",
        description = {
            "Serves a store until it is interrupted: pages for the browser, and SPARQL at /sparql.",
            "It only reads. While it does, other commands reach the store by --store http://127.0.0.1:3330/."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where it listens (default: 3330).",
            defaultValue = "3330")
    private int port = 3330;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "At which address (default: 127.0.0.1, this machine alone).",
            defaultValue = ExplorerServer.LOOPBACK)
    private String listen = ExplorerServer.LOOPBACK;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "After which a query ends (default: 10).",
            defaultValue = "10")
    private int seconds = 10;

    @Option(
            names = "--row-limit",
            paramLabel = "N",
            description = "Rows that an answer may have (default: 100000).",
            defaultValue = "100000")
    private int rows = 100_000;

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535 || seconds < 1 || rows < 1) {
            throw new InputProblem("serve", "a number is out of bounds", "see serve --help");
        }
        var workshop = new Workshop(extractor);
        try (var open = store.local()) {
            open.recover(workshop.merging());
            store.warn(open);
            try (var server = ExplorerServer.start(parts(open, workshop), listen, port, seconds, rows)) {
                if (!isLoopback()) {
                    System.err.println("entente: warning: whoever reaches " + listen
                            + " can read the store and the texts of its articles; there is no password");
                }
                System.out.println("http://" + listen + ":" + server.port() + "/");
                System.out.flush();
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                server.join();
            }
        }
        return 0;
    }

    private boolean isLoopback() {
        return listen.equals(ExplorerServer.LOOPBACK) || listen.equals("localhost") || listen.equals("::1");
    }

    private Parts parts(Store open, Workshop workshop) throws IOException {
        var merging = workshop.merging();
        return new Parts(
                open.readOnly(),
                workshop.relations(),
                workshop.gazetteer(),
                new ArticleTexts(store.folder()),
                workshop::pipelines,
                line -> article(line, workshop),
                merging::event,
                Versions.program());
    }

    /** An article in a line of JSON, as build reads it. */
    private static Article article(byte[] line, Workshop workshop) {
        var pages = workshop.packs().stream().map(pack -> pack.pageWords()).toList();
        try (var reads = Articles.in(
                List.of(Articles.STREAM), new ByteArrayInputStream(line), new ReadOptions(pages, null, null))) {
            while (reads.hasNext()) {
                var read = reads.next();
                if (read instanceof Read.Found found) {
                    return found.article();
                }
                if (read instanceof Read.Rejected rejected) {
                    throw new InputProblem(
                            "the text",
                            rejected.failure().what(),
                            rejected.failure().remedy());
                }
            }
        }
        throw new InputProblem("the text", "is empty", "give one");
    }
}
