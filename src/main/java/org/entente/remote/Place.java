package org.entente.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * Where a dataset is on a server, and who asks.
 *
 * @param queries address of the SPARQL 1.1 Protocol
 * @param graphs address of the Graph Store HTTP Protocol
 * @param login value of the header that names the user; null for nobody
 * @param patience how long the server may keep silent
 */
public record Place(URI queries, URI graphs, @Nullable String login, Duration patience) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** An address with the option that it comes from. */
    public static URI address(String option, String text) {
        try {
            var address = new URI(text);
            if (address.getRawUserInfo() != null) {
                // The address is not shown: a password stands in it.
                throw new InputProblem(
                        option,
                        "the address holds a user",
                        "leave it out, and set ENTENTE_USER and ENTENTE_PASSWORD in the environment");
            }
            if (address.getHost() == null || !Set.of("http", "https").contains(address.getScheme())) {
                throw new InputProblem(
                        option + " " + text, "is no address of a server", "write it as http://host:3330/ds");
            }
            return address;
        } catch (URISyntaxException e) {
            throw new InputProblem(
                    option + " " + text.replaceFirst("//.*@", "//"),
                    "is no address: " + e.getReason(),
                    "write it as http://host:3330/ds");
        }
    }

    /** The address of a part of the dataset. */
    public static URI below(URI dataset, String part) {
        return dataset.resolve(dataset.getRawPath().replaceFirst("/+$", "") + "/" + part);
    }

    /**
     * The same for a user of the server.
     *
     * @throws InputProblem where the password would cross a net unencrypted
     */
    public Place as(String user, String password) {
        for (var address : List.of(queries, graphs)) {
            if (!address.getScheme().equals("https") && !HERE.contains(address.getHost())) {
                throw new InputProblem(
                        address.toString(),
                        "would be sent the password unencrypted",
                        "use https, or unset ENTENTE_USER and ENTENTE_PASSWORD");
            }
        }
        var both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Place(queries, graphs, "Basic " + Base64.getEncoder().encodeToString(both), patience);
    }

    @Override
    public String toString() {
        return queries.toString();
    }
}
