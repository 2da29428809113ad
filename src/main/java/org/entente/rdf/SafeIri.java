package org.entente.rdf;

import java.net.URI;
import java.net.URISyntaxException;

/** Whether a URL from an article may stand in the graph as an IRI. */
final class SafeIri {

    private SafeIri() {}

    /** An absolute web address without a character that breaks a file of triples. */
    static boolean isSafe(String url) {
        try {
            var scheme = new URI(url).getScheme();
            return "http".equals(scheme) || "https".equals(scheme);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
