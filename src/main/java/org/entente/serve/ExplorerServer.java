package org.entente.serve;

import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.entente.model.InputProblem;

/** Serves a store: SPARQL that only reads, and the explorer. */
public final class ExplorerServer implements AutoCloseable {

    /** This machine alone. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int THREADS = 48;
    private static final int PLACES = 32;

    private final FusekiServer server;
    private final Memory memory;

    private ExplorerServer(FusekiServer server, Memory memory) {
        this.server = server;
        this.memory = memory;
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @param seconds after which a query ends
     * @param rows that an answer may have
     */
    public static ExplorerServer start(Parts parts, String listen, int port, int seconds, int rows) {
        var held = new Held(parts);
        var memory = Memory.watch();
        var asking = new Asking(seconds * 1000L, rows, memory);
        var server = FusekiServer.create()
                .port(port)
                .loopback(true)
                .maxServerThreads(THREADS)
                .fusekiModules(FusekiModules.empty())
                .registerOperation(Operation.Query, new SparqlEndpoint(asking))
                .add(
                        Doorkeeper.SPARQL,
                        DataService.newBuilder(parts.data())
                                .addEndpoint(Operation.Query)
                                .build())
                .addFilter("/*", new Doorkeeper(listen, new Semaphore(PLACES)))
                .addServlet("/*", new Site(held, asking))
                .build();
        for (var connector : server.getJettyServer().getConnectors()) {
            ((ServerConnector) connector).setHost(listen);
            var http =
                    connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            // IRIs, and codes with them, may have a percent sign.
            http.setUriCompliance(UriCompliance.from(Set.of(UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
            // What Jetty refuses itself does not come to the filter.
            http.addCustomizer((request, headers) -> {
                Doorkeeper.HEADERS.forEach(headers::put);
                return request;
            });
        }
        try {
            server.start();
        } catch (RuntimeException e) {
            server.stop();
            memory.close();
            throw new InputProblem(
                    "--port " + port, "cannot be listened at: " + e.getMessage(), "give another --port or --listen");
        }
        held.warm();
        return new ExplorerServer(server, memory);
    }

    public int port() {
        return server.getPort();
    }

    /** Until somebody stops it. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
        memory.close();
    }
}
