package org.entente.serve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.serve.Shapes.ActorShape;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the endpoints share and hold from one question to the next: the store stays as it is while it is served. */
final class Held {

    private static final Logger LOG = LoggerFactory.getLogger(Held.class);

    private final Parts parts;
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private @Nullable Totals totals;
    private @Nullable List<Names.Known> names;

    Held(Parts parts) {
        this.parts = parts;
    }

    /** Adds up the store before somebody asks: of a large one that takes seconds. */
    void warm() {
        var warming = new Thread(
                () -> {
                    var data = parts.data();
                    data.begin(ReadWrite.READ);
                    try {
                        names();
                        totals(data);
                    } catch (RuntimeException e) {
                        LOG.debug("who asks adds up the store", e);
                    } finally {
                        data.end();
                    }
                },
                "warming");
        warming.setDaemon(true);
        warming.start();
    }

    Parts parts() {
        return parts;
    }

    Words words(Asked asked) {
        return words.computeIfAbsent(asked.language(), tag -> new Words(tag, parts.gazetteer()));
    }

    synchronized Totals totals(DatasetGraph data) {
        if (totals == null) {
            totals = Totals.of(data);
        }
        return totals;
    }

    synchronized List<Names.Known> names() {
        if (names == null) {
            names = Names.of(parts.gazetteer());
        }
        return names;
    }

    /**
     * The actor of that code.
     *
     * @throws Missing when neither the gazetteer nor the store knows it
     */
    ActorShape actor(Asked asked, DatasetGraph data, String code) {
        if (parts.gazetteer().actor(code).isEmpty() && !totals(data).actors().containsKey(code)) {
            throw new Missing("no actor has the code " + code);
        }
        return words(asked).actor(data, code);
    }
}
