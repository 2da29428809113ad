package org.entente.cli;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Fuseki in a process of its own: queries at {@code /ds/sparql}, graphs at {@code /ds/data}, and no update. */
final class FusekiProcess implements AutoCloseable {

    private final Process process;
    private final Path requests;
    private final String address;

    private FusekiProcess(Process process, Path requests, String port) {
        this.process = process;
        this.requests = requests;
        address = "http://localhost:" + port + "/ds";
    }

    /** With a dataset in memory, whose default graph is empty. */
    static FusekiProcess inMemory(Path folder) throws IOException {
        return start(folder, "memory");
    }

    /** With a TDB2 dataset whose default graph is the union of the others. */
    static FusekiProcess onDisk(Path folder) throws IOException {
        return start(folder, folder.resolve("tdb2").toString());
    }

    private static FusekiProcess start(Path folder, String dataset) throws IOException {
        Files.createDirectories(folder);
        var requests = Files.writeString(folder.resolve("requests.txt"), "");
        var process = Java.start(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                Java.classPath(),
                FusekiProcess.class.getName(),
                dataset,
                requests.toString());
        return new FusekiProcess(process, requests, process.inputReader().readLine());
    }

    String address() {
        return address;
    }

    /** What it was asked since this was last called: method and path of each request. */
    List<String> requests() throws IOException {
        var lines = Files.readAllLines(requests);
        Files.writeString(requests, "");
        return lines;
    }

    /** How many of the requests since then were to change something. */
    int writes() throws IOException {
        return (int) Files.readAllLines(requests).stream()
                .filter(request -> !request.startsWith("POST /ds/sparql"))
                .count();
    }

    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Serves until its standard input ends. */
    public static void main(String[] args) throws IOException {
        var requests = Path.of(args[1]);
        var service = DataService.newBuilder(dataset(args[0]))
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_RW, "data");
        var server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/ds", service)
                .addFilter("/*", (request, response, chain) -> {
                    note(requests, (HttpServletRequest) request);
                    chain.doFilter(request, response);
                })
                .start();
        System.out.println(server.getPort());
        while (System.in.read() >= 0) {}
        System.exit(0);
    }

    private static synchronized void note(Path file, HttpServletRequest request) throws IOException {
        Files.writeString(file, request.getMethod() + " " + request.getRequestURI() + "\n", StandardOpenOption.APPEND);
    }

    private static DatasetGraph dataset(String name) {
        if (name.equals("memory")) {
            return DatasetGraphFactory.createTxnMem();
        }
        var dataset = DatabaseMgr.connectDatasetGraph(name);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }
}
