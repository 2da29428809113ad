package org.entente.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.rdf.Vocabulary;

/** Which names were seen: of each the first 16 bytes of its SHA-256 are kept, so that a million take 34 MB at most. */
final class Seen {

    private static final int SMALLEST = 1 << 10;

    private final MessageDigest sha;

    /** Two numbers for each place, the first from where its name is looked for; both are zero where nothing is. */
    private long[] places = new long[2 * SMALLEST];

    private int size;

    Seen() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether it was not seen before. */
    boolean add(String name) {
        var key = key(name);
        var at = at(key[0], key[1]);
        if (isTaken(at)) {
            return false;
        }
        put(at, key[0], key[1]);
        size++;
        if (size * 4L > places.length / 2 * 3L) {
            grow();
        }
        return true;
    }

    boolean contains(String name) {
        var key = key(name);
        return isTaken(at(key[0], key[1]));
    }

    int size() {
        return size;
    }

    /** The identities of articles that the dataset holds and that were not seen, in order. */
    List<String> others(DatasetGraph data) {
        var found = new ArrayList<String>();
        data.find(Vocabulary.CATALOGUE_GRAPH, Node.ANY, Vocabulary.IDENTITY, Node.ANY)
                .forEachRemaining(quad -> {
                    var identity = quad.getObject().getLiteralLexicalForm();
                    if (!contains(identity)) {
                        found.add(identity);
                    }
                });
        found.sort(null);
        return found;
    }

    private long[] key(String name) {
        var bytes = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
        return new long[] {bytes.getLong(), bytes.getLong()};
    }

    /** Where the key stands, or is to stand. */
    private int at(long high, long low) {
        var mask = places.length - 2;
        var at = (int) (high << 1) & mask;
        while (isTaken(at) && !(places[at] == high && places[at + 1] == low)) {
            at = at + 2 & mask;
        }
        return at;
    }

    private boolean isTaken(int at) {
        return places[at] != 0 || places[at + 1] != 0;
    }

    private void put(int at, long high, long low) {
        places[at] = high;
        places[at + 1] = low;
    }

    private void grow() {
        var before = places;
        places = new long[2 * before.length];
        for (var at = 0; at < before.length; at += 2) {
            if (before[at] != 0 || before[at + 1] != 0) {
                put(at(before[at], before[at + 1]), before[at], before[at + 1]);
            }
        }
    }
}
