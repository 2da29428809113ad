package org.entente.cli;

import java.time.Duration;
import java.util.Map;
import org.entente.model.InputProblem;
import org.entente.remote.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to speak to the server that a store is on. */
final class ServerOptions {

    private static final String USER = "ENTENTE_USER";
    private static final String PASSWORD = "ENTENTE_PASSWORD";

    @Option(
            names = "--queries-at",
            paramLabel = "URL",
            description = "Where the server of --store takes queries (default: sparql below it).")
    private @Nullable String queries;

    @Option(names = "--graphs-at", paramLabel = "URL", description = "Where it takes graphs (default: data below it).")
    private @Nullable String graphs;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long it may keep silent (default: 60).",
            defaultValue = "60")
    private int patience = 60;

    /** Where the dataset is, and who asks: the user that the environment names. */
    Place place(String dataset) {
        if (patience < 1) {
            throw new InputProblem("--patience " + patience, "no number of seconds", "use 1 or more");
        }
        var address = Place.address("--store", dataset);
        var place = new Place(
                queries == null ? Place.below(address, "sparql") : Place.address("--queries-at", queries),
                graphs == null ? Place.below(address, "data") : Place.address("--graphs-at", graphs),
                null,
                Duration.ofSeconds(patience));
        Map<String, String> environment = System.getenv();
        var user = environment.getOrDefault(USER, "");
        return user.isEmpty() ? place : place.as(user, environment.getOrDefault(PASSWORD, ""));
    }
}
