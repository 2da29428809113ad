package org.entente.cli;

import java.util.function.Consumer;
import org.entente.curate.Request;

/** Writes what somebody decides into the store. */
record Deciding(StoreOption store, Workshop workshop) {

    /** Decides what is asked for, or nothing of it. */
    int run(Request request) {
        run(reviewer -> reviewer.take("review " + request.what(), request));
        return 0;
    }

    /** Decides all that is asked for at once. */
    void run(Consumer<Reviewer> requests) {
        var merging = workshop.merging();
        try (var open = store.local()) {
            open.catchUp(merging);
            var reviewer = open.read(data -> {
                var made = new Reviewer(data, workshop);
                requests.accept(made);
                return made;
            });
            if (!reviewer.reviews().isEmpty()) {
                open.review(reviewer.reviews(), merging);
            }
            System.err.printf(
                    "%d decided, %d taken back%n",
                    reviewer.made().size(), reviewer.takenBack().size());
        }
    }
}
